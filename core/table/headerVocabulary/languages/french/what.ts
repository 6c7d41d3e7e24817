import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `gagne, gagnee, est gagne, est gagnee, gagne oui non, gagnee oui non, gagne o n, affaire gagnee, remporte, remportee`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `vendu, vendue, conclu, conclue, signe, signee, commande`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `perdu, perdue, est perdu, est perdue, perdu oui non, perdue oui non`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "fair",
    words: `annule, annulee`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `ferme, fermee, est ferme, est fermee, clos, cloture, cloturee, est cloture, est cloturee, cloturee oui non,
      fermee oui non`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `termine, terminee`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `ouvert`,
    seen: "exports and sheets",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `ouverte, est ouvert, est ouverte`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `produit`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `ligne de produits, ligne produits, ligne produit, gamme, famille produit, famille produits, ligne, categorie produit`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `produits, categorie, prestation, article, marque`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `pipeline phase, phase, etape, phase vente`,
    seen: "Dynamics, EspoCRM, HubSpot, Pipedrive, Salesforce, Zoho, exports and sheets, vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `sales phase, etape vente, etape pipeline`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `entonnoir`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "weak",
    words: `statut`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "stage",
    says: "weak",
    words: `situation`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `statut`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "status",
    says: "strong",
    words: `issue affaire`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "fair",
    words: `resultat affaire`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "weak",
    words: `phase status`,
    seen: "how people write",
  },
];

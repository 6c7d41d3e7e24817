import type { HeaderWords } from "../../HeaderWords";

/** When a deal began, changed and closed. */
export const when: readonly HeaderWords[] = [
  {
    role: "created",
    says: "strong",
    words: `creation date, date creation, creee, ouvert le`,
    seen: "Pipedrive, exports and sheets, vtiger",
  },
  {
    role: "created",
    says: "strong",
    words: `creation time, cree, cree le, date ouverture, affaire creee, date debut, date devis, date offre, date demande,
      date saisie`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "fair",
    words: `date affaire, date commande`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "weak",
    words: `jour, first contact`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `date cloture, date cloture prevue, date fermeture, date fermeture attendue, date echeance`,
    seen: "EspoCRM, Pipedrive, Salesforce, Zoho, exports and sheets, vtiger",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `est close, cloture prevue, date signature prevue, signature prevue, mois cloture, date prev cloture,
      fermeture attendue, cloture`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "fair",
    words: `date fin, echeance`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "weak",
    words: `date livraison`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `date gain, heure echec`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `date perte, date cloture reelle, cloture reelle, gagne le, perdu le, date signature, cloturee le, date echec`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    words: `date cloture`,
    seen: "Salesforce",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `last contact`,
    seen: "exports and sheets",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `derniere activite, dernier contact, derniere modification, modifie le, date derniere activite, mis a jour le,
      date modification`,
    seen: "how people write",
  },
  {
    role: "lastActivity",
    says: "fair",
    words: `modifie`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "strong",
    words: `extraction date, date extraction, date rapport, extrait le, exporte le, date instantane, date situation, date arrete,
      date cliche`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "fair",
    words: `semaine`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    only: "purchases",
    words: `date facture, date facturation, date achat, date vente, date commande`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    only: "purchases",
    words: `jour`,
    seen: "how people write",
  },
];

import type { StageWords } from "./StageWords";

export const french: readonly StageWords[] = [
  {
    words:
      "gagne, gagnee, gagnes, gagnees, gagnante, gagnant, remportee, remporte, vendu, vendue, conclu, conclue",
    means: "won",
    seen: "vtiger, EspoCRM and Pipedrive in French; remporté, vendu, conclu: how people speak",
  },
  {
    words: `contrat signe, devis signe, offre signee, proposition signee, bon de commande recu, bon de commande signe, commande recue,
      commande passee, commande signee, commande confirmee, commande ferme, bon pour accord, accord signe, affaire conclue, vente
      conclue, facture payee`,
    means: "won",
    seen: "how people speak",
  },
  { words: "signe, signee, facture, facturee, paye, payee", means: "done", seen: "how people speak" },
  {
    words: "commande, commandes, bon de commande, client, vente, livre, livree, succes",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "accepte, acceptee, valide, validee, approuve, approuvee, confirme, confirmee",
    means: "accepted",
    seen: "how people speak",
  },
  {
    words: "perdu, perdue, perdus, perdues, perdante, perdant",
    means: "lost",
    seen: "vtiger, EspoCRM and Pipedrive in French",
  },
  {
    words: `refuse, refusee, refus, rejete, rejetee, abandonne, abandonnee, abandon, sans suite, classe sans suite, classee sans suite, non
      retenu, non retenue, pas retenu, pas retenue, decline, declinee, disqualifie, disqualifiee, ecarte,
      ecartee, expire, expiree, echec, echoue, echouee, mort, morte, plus interesse, plus interessee, ne repond pas, ne repond plus,
      repond pas, repond plus, injoignable, silence radio, silence, trop cher, trop chere, hors budget, hors cible, hors sujet, ne
      donne pas suite, pas de suite, non abouti, non aboutie, pas donne suite, ne souhaite pas, doublon, invalide, liquidation, non
      conclu, pas signe, non signe, desinteresse`,
    means: "refused",
    seen: "sans suite: sheets of reps; the others: how people speak",
  },
  { words: "annule, annulee, annulation", means: "dropped", seen: "how people speak" },
  {
    words: "concurrent, concurrence, concurrents, autre fournisseur, autre prestataire",
    means: "rival",
    seen: "how people speak",
  },
  {
    words: "ferme, fermee, cloture, cloturee, clos, close affaire, termine, terminee, conclusion",
    means: "closed",
    seen: "HubSpot and Salesforce in French; the others: how people speak",
  },
  {
    words: "rendez vous, rdv, reunion, visite, demonstration, appel, demo",
    means: "meeting",
    seen: "how people speak",
  },
  {
    words: "devis, proposition, offre, contrat, appel d offres, accord, chiffrage",
    means: "paper",
    seen: "EspoCRM and vtiger in French",
  },
  {
    words: "besoins, besoin, interesse, interessee, interet, reponse, decision, qualifie, qualifiee",
    means: "wanted",
    seen: "besoins: EspoCRM in French; the others: how people speak",
  },
  {
    words: `decisionnaire, decideur, negociation, evaluation, ouvert, ouverte, nouveau, nouvelle, cours, en cours, presentation, relance,
      relancer, prospection, prospect, piste, prise de contact, premier contact, contacte, contactee, qualification, analyse, valeur,
      perception, envoye, envoyee, envoi, remise, remis, chaud, tiede, froid, etude, a l etude, en attente d etude, reporte, reportee,
      report, en pause, suspendu, suspendue, gele, gelee, plus tard, a relancer, actif, active, accord verbal, verbal, lettre d
      intention, en discussion, discussion, echantillon, essai, test, validation, opportunite, a contacter, a qualifier, rappeler, a
      rappeler, montage, preparation, soumis, soumise, soumission, traitement, en traitement`,
    means: "open",
    seen: "EspoCRM, vtiger and Pipedrive in French; the others: how people speak",
  },
  {
    words: `attente, en attente, en attente de, attend, attendu, attendue, a signer, a conclure, a gagner, a facturer, bientot, prevu,
      prevue, pret a, prete a, en instance, presque, sur le point, avant`,
    means: "ahead",
    seen: "how people speak",
  },
  {
    words: "pas, non, sans, aucun, aucune, ne, jamais, manque de, absence de",
    means: "not",
    seen: "the language",
  },
  { words: "encore, toujours", means: "yet", seen: "the language" },
  {
    words: `le, la, les, l, d, du, de, des, un, une, par, pour, au, aux, avec, et, client, affaire, phase, etape, statut, recu, recue, est,
      a, en, n`,
    means: "nothing",
    seen: "the language",
  },
  {
    words: "non signee, non signee fermee, non signe ferme",
    means: "refused",
    seen: "Dolibarr in French",
  },
  {
    words: "supprime, supprimee",
    means: "refused",
    seen: "EspoCRM in French",
  },
  {
    words: "converti, convertie",
    means: "accepted",
    seen: "EspoCRM in French",
  },
  {
    words: "brouillon, propale, ouvertes, assigne, assignee, a valider, a revoir",
    means: "open",
    seen: "Dolibarr and EspoCRM in French",
  },
  {
    words: "paiement, commerciale, commercial",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "retour, nouvelles, suite, budget, projet",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "entretien, atelier, salon",
    means: "occasion",
    seen: "how people speak",
  },
];

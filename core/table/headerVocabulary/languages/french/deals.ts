import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `opportunite, affaire`,
    seen: "Salesforce, vtiger",
  },
  {
    role: "deal",
    says: "fair",
    words: `titre`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "deal",
    says: "fair",
    words: `sujet, projet`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `nom`,
    seen: "EspoCRM",
  },
  {
    role: "deal",
    says: "weak",
    words: `reference`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `deal reference, opportunity reference, numero affaire, n affaire, nr affaire, id affaire, code affaire,
      reference affaire, ref affaire, id opportunite, numero opportunite, n opportunite, nr opportunite, id fiche,
      numero dossier, id enregistrement`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `numero devis, nr devis, n devis, numero commande`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "weak",
    words: `numero, reference`,
    seen: "how people write",
  },
];

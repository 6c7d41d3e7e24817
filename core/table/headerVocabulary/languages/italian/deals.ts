import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `opportunita`,
    seen: "vtiger",
  },
  {
    role: "deal",
    says: "strong",
    words: `trattativa`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `titolo, oggetto, progetto`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `descrizione`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `id opportunita, numero opportunita, nr opportunita, codice opportunita, id trattativa, numero trattativa,
      codice trattativa, opportunita id`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `numero offerta, numero preventivo, numero ordine`,
    seen: "how people write",
  },
];

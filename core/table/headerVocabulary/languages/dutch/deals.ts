import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `verkoopkans`,
    seen: "vtiger",
  },
  {
    role: "deal",
    says: "strong",
    words: `kans`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `onderwerp, offerte`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `naam`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `verkoopkans id, verkoopkansnummer, verkoopkans nummer, verkoopkans nr, kans id, kansnummer, opportuniteit id,
      record nummer`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `offertenummer, ordernummer, projectnummer`,
    seen: "how people write",
  },
];

import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `is gewonnen, gewonnen ja nee`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `gegund, verkocht, getekend, besteld, gescoord, opdracht`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `is verloren, verloren ja nee`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "fair",
    words: `geannuleerd`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `gesloten, is gesloten, gesloten ja nee, afgesloten, is afgesloten`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `afgerond`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `is nog open, nog open, open ja nee`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `productnaam, productgroep`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `productlijn, productfamilie, productcategorie, lijn, assortiment`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `producten, dienst, merk`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `verkoop stadium`,
    seen: "vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `stadium, verkoopfase, verkoopstadium`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `trechter`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `resultaat, uitkomst`,
    seen: "how people write",
  },
];

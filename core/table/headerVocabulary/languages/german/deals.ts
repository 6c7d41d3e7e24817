import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `verkaufspotential`,
    seen: "vtiger",
  },
  {
    role: "deal",
    says: "strong",
    words: `verkaufschance, geschaft`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `titel, angebot`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "deal",
    says: "fair",
    words: `betreff, projekt`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `bezeichnung`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `vorgangsnummer, vorgangs id, vorgangs nr, vorgang nr, vorgangsnr, verkaufschance id, verkaufschancen id,
      verkaufschancennummer, verkaufschance nr, opportunity nummer, geschafts id, geschaftsnummer, deal nummer, dealnummer,
      datensatz id, verkaufsprojekt nr, chancennummer`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `angebotsnummer, angebots nr, angebot nr, auftragsnummer, auftrags nr, projektnummer`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "weak",
    words: `nummer`,
    seen: "how people write",
  },
];

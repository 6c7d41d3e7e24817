import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `vinto, vinta, e vinto, e vinta, vinto si no, vinta si no, vinto s n`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `trattativa vinta, opportunita vinta, venduto, venduta, firmato, firmata, aggiudicato`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `perso, persa, e perso, e persa, perso si no, persa si no`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "fair",
    words: `annullato, annullata`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `chiuso, chiusa, e chiuso, e chiusa, chiuso si no, chiusa si no`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `concluso, conclusa`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `aperto, aperta, e aperto, e aperta, aperto si no, aperta si no`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `prodotto`,
    seen: "vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `linea prodotti, linea prodotto, famiglia prodotti, famiglia prodotto, gamma, categoria prodotto`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `prodotti, servizio, articolo`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `fase vendita, stadio vendita`,
    seen: "SuiteCRM, vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `stadio, fase vendite`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `imbuto`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "weak",
    words: `stato`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `stato, risultato, esito`,
    seen: "how people write",
  },
];

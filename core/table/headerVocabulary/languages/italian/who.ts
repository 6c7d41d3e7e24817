import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `ragione sociale, cliente potenziale, azienda associata, acquirente, committente`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `azienda, organizzazione`,
    seen: "SuiteCRM, vtiger",
  },
  {
    role: "account",
    says: "likely",
    words: `societa`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    words: `clienti, aziende`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `contatto`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `assegnato a`,
    seen: "vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `responsabile, venditore, commerciale, account commerciale, referente commerciale, agente commerciale`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "fair",
    words: `utente`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `tipo di cliente, nuovo cliente, tipologia cliente, cliente nuovo, cliente esistente, cliente attuale, gia cliente`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "fair",
    words: `tipo opportunita`,
    seen: "how people write",
  },
];

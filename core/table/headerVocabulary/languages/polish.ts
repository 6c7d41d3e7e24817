import type { HeaderWords } from "../HeaderWords";

export const polish: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `klienta, klient`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `nazwa`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "strong",
    words: `szansy sprzedazy`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `nazwa szansy sprzedazy`,
    seen: "SugarCRM",
  },
  {
    role: "deal",
    says: "weak",
    words: `nazwa`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `etap sprzedazy`,
    seen: "SugarCRM",
  },
  {
    role: "stage",
    says: "strong",
    words: `etap`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    words: `kwota`,
    seen: "SugarCRM",
  },
  {
    role: "currency",
    says: "strong",
    words: `waluta`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "weak",
    words: `numer`,
    seen: "how people write",
  },
];

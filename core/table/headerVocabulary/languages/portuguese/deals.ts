import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `oportunidade`,
    seen: "vtiger",
  },
  {
    role: "deal",
    says: "fair",
    words: `assunto, projeto`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `nome`,
    seen: "EspoCRM",
  },
  {
    role: "deal",
    says: "weak",
    words: `descricao`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `id oportunidade, numero oportunidade, nr oportunidade, codigo oportunidade, nr negocio, oportunidade id`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `numero proposta`,
    seen: "how people write",
  },
];

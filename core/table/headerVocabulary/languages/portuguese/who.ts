import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `conta`,
    seen: "EspoCRM",
  },
  {
    role: "account",
    says: "strong",
    words: `razao social, cliente potencial, empresa associada, nome cliente`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `organizacao`,
    seen: "Pipedrive, vtiger",
  },
  {
    role: "account",
    says: "likely",
    words: `companhia`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `nome`,
    seen: "EspoCRM",
  },
  {
    role: "account",
    says: "weak",
    words: `contato`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `proprietario, responsavel, usuario designado`,
    seen: "EspoCRM, Pipedrive, vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `atribuido a, gerente conta, executivo conta, executivo vendas, responsavel comercial, consultor, executivo`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "weak",
    words: `gestor, criado por`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `tipo cliente, tipo de cliente, novo cliente, cliente novo, cliente existente, cliente atual, ja e cliente`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "fair",
    words: `tipo oportunidade`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    only: "purchases",
    words: `membro`,
    seen: "how people write",
  },
];

import type { HeaderWords } from "../../HeaderWords";

/** What a deal is worth, and how likely it is. */
export const money: readonly HeaderWords[] = [
  {
    role: "amount",
    says: "strong",
    words: `valor fechamento`,
    seen: "vtiger",
  },
  {
    role: "amount",
    says: "strong",
    words: `valor total, montante, receita, valor proposta, valor oportunidade, valor previsto, valor liquido, valor orcado,
      valor orcamento, valor contratado, valor venda, valor pedido, montante estimado, montante total, receita estimada,
      receita prevista, faturamento, faturamento estimado, faturamento previsto, ticket`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    words: `soma, preco, receita esperada`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "weak",
    words: `preco base`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    only: "firms",
    words: `receita anual, faturamento anual`,
    seen: "Salesforce, HubSpot, how people write",
  },
  {
    role: "quantity",
    says: "strong",
    words: `quantidade, qtd, qtde`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "likely",
    only: "quantities",
    words: `preco, preco venda`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "strong",
    words: `preco unitario, preco unidade, valor unitario`,
    seen: "how people write",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilidade`,
    seen: "vtiger",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilidade percent, probabilidade fechamento`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "strong",
    words: `meta, meta vendas, cota`,
    seen: "how people write",
  },
  {
    role: "currency",
    says: "strong",
    words: `moeda`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    only: "part",
    words: `preco total, total linha, valor linha, montante linha, valor item, valor produto, total produto, valor total item`,
    seen: "how people write",
  },
];

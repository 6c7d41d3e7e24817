import type { HeaderWords } from "../../HeaderWords";

/** When a deal began, changed and closed. */
export const when: readonly HeaderWords[] = [
  {
    role: "created",
    says: "strong",
    words: `data criacao, criado em, data criacao negocio`,
    seen: "EspoCRM, Pipedrive, vtiger",
  },
  {
    role: "created",
    says: "strong",
    words: `criado, data abertura, data inicio, data proposta, data cadastro, data entrada`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "fair",
    words: `data`,
    seen: "sheets of reps",
  },
  {
    role: "created",
    says: "fair",
    words: `data pedido`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `data fechamento, data fechamento esperada, previsao fechamento, data prevista desembolso`,
    seen: "EspoCRM, Pipedrive, sheets of reps, vtiger",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `data prevista fechamento, fechamento previsto, fechamento esperado, fechamento, data prevista, mes fechamento`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "fair",
    words: `previsao, vencimento`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "weak",
    words: `data entrega`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `ganho em, data perda`,
    seen: "Pipedrive",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `data ganho, perdido em, fechado em, data fechamento real, fechamento real`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    words: `data fechamento`,
    seen: "EspoCRM",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `ultima atividade, ultimo contato, ultima modificacao, modificado em, atualizado em, data ultima atividade`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "strong",
    words: `data extracao, data relatorio, data corte, data exportacao, exportado em, data referencia, data base`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    only: "purchases",
    words: `data fatura, data compra, data venda, data pedido`,
    seen: "how people write",
  },
];

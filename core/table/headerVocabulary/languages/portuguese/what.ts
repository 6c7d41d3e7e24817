import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `ganho, ganha, e ganho, foi ganho, foi ganha, ganho sim nao, ganha sim nao, ganho s n`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `fechou, assinado, assinada, sucesso`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `foi perdido, foi perdida, perdido sim nao, perdida sim nao`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `fechado`,
    seen: "exports and sheets",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `fechada, esta fechado, esta fechada, fechado sim nao, fechada sim nao, encerrado, encerrada`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `concluido, concluida`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `aberto, aberta, esta aberto, esta aberta, aberto sim nao, aberta sim nao`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `produto`,
    seen: "Pipedrive, sheets of reps, vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `linha produtos, linha produto, familia produtos, linha, categoria produto`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `produtos, servico, artigo, plano, marca`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `etapa, fase, estagio, estagio vendas`,
    seen: "EspoCRM, Pipedrive, exports and sheets, sheets of reps, vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `etapa funil, fase funil`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `funil`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "weak",
    words: `situacao`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `situacao`,
    seen: "how people write",
  },
];

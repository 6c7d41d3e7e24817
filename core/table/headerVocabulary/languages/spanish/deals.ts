import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `oportunidad`,
    seen: "vtiger",
  },
  {
    role: "deal",
    says: "strong",
    words: `negocio, trato`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `titulo`,
    seen: "Pipedrive",
  },
  {
    role: "deal",
    says: "fair",
    words: `asunto, proyecto`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `nombre`,
    seen: "EspoCRM",
  },
  {
    role: "deal",
    says: "weak",
    words: `descripcion`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `negocio id, trato id`,
    seen: "Pipedrive",
  },
  {
    role: "dealId",
    says: "strong",
    words: `id oportunidad, numero oportunidad, nr oportunidad, codigo oportunidad, id negocio, numero negocio, id trato,
      numero trato, id registro, oportunidad id, codigo negocio`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `numero cotizacion, numero presupuesto, numero pedido, id pedido`,
    seen: "how people write",
  },
];

import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `cuenta, cliente`,
    seen: "EspoCRM, sheets of reps, vtiger",
  },
  {
    role: "account",
    says: "strong",
    words: `razon social, cliente potencial, empresa asociada, comprador, cliente final, nombre cliente`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `empresa, organizacion`,
    seen: "sheets of reps, vtiger",
  },
  {
    role: "account",
    says: "likely",
    words: `compania`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    words: `clientes, empresas`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `nombre`,
    seen: "EspoCRM",
  },
  {
    role: "account",
    says: "weak",
    words: `contacto`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `asignado a, usuario asignado, vendedor`,
    seen: "EspoCRM, sheets of reps, vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `propietario, comercial, ejecutivo, agente, ejecutivo cuenta, ejecutivo ventas, responsable comercial, asesor,
      asesor comercial, propietario oportunidad, encargado`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "fair",
    words: `usuario`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "weak",
    words: `gerente, creado por`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `cliente nuevo, nuevo cliente, cliente existente, cliente actual, ya es cliente, es cliente`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "fair",
    words: `tipo negocio, tipo oportunidad`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "weak",
    words: `tipo`,
    seen: "vtiger",
  },
  {
    role: "account",
    says: "fair",
    only: "purchases",
    words: `socio, socio id`,
    seen: "how people write",
  },
];

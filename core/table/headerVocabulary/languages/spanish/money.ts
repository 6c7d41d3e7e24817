import type { HeaderWords } from "../../HeaderWords";

/** What a deal is worth, and how likely it is. */
export const money: readonly HeaderWords[] = [
  {
    role: "amount",
    says: "strong",
    words: `importe, valor`,
    seen: "EspoCRM, Pipedrive, sheets of reps, vtiger",
  },
  {
    role: "amount",
    says: "strong",
    words: `monto, ingresos, importe total, cuantia, importe estimado, importe previsto, importe oferta, importe oportunidad,
      importe neto, importe convertido, importe pedido, valor estimado, valor oportunidad, valor negocio, valor contrato,
      valor cotizacion, valor esperado total, monto estimado, monto total, monto contrato, monto cotizado, monto oportunidad,
      monto negocio, monto oferta, monto venta, ingreso estimado, ingresos estimados, ventas estimadas, volumen venta,
      volumen ventas, cuantia estimada, nocional, facturacion, facturacion estimada, presupuesto cliente, valor convertido`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    words: `ingresos esperados`,
    seen: "EspoCRM",
  },
  {
    role: "amount",
    says: "fair",
    words: `suma, precio`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    only: "firms",
    words: `ingresos anuales, facturacion anual`,
    seen: "Salesforce, HubSpot, how people write",
  },
  {
    role: "quantity",
    says: "strong",
    words: `cantidad, unidades`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "likely",
    only: "quantities",
    words: `precio, precio venta`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "strong",
    words: `precio unitario, precio unidad, precio por unidad`,
    seen: "how people write",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilidad, probabilidad ganar`,
    seen: "EspoCRM, sheets of reps, vtiger",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilidad percent, probabilidad cierre`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "strong",
    words: `cuota, objetivo`,
    seen: "how people write",
  },
  {
    role: "currency",
    says: "strong",
    words: `moneda`,
    seen: "Pipedrive",
  },
  {
    role: "currency",
    says: "strong",
    words: `divisa`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    only: "part",
    words: `precio total, total linea, importe linea, valor linea, monto linea, importe producto, valor producto, total producto,
      monto producto, importe partida, precio total linea`,
    seen: "how people write",
  },
];

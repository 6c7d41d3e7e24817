import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `ganado, ganada, es ganado, es ganada, ganado si no, ganada si no, ganado s n, se gano`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `vendido, vendida, firmado, firmada, exito`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `perdido, perdida, es perdido, es perdida, perdido si no, perdida si no, se perdio`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "fair",
    words: `cancelado, cancelada`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `cerrado, cerrada, esta cerrado, esta cerrada, es cerrado, cerrado si no, cerrada si no`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `finalizado, finalizada`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `abierto, abierta, esta abierto, esta abierta, abierto si no, abierta si no`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `producto`,
    seen: "vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `linea productos, linea producto, familia productos, familia producto, gama, categoria producto, linea`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `productos, categoria, servicio, articulo`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `etapa ventas, fase venta`,
    seen: "EspoCRM, vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `fase ventas, etapa venta`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `embudo`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "weak",
    words: `estado, situacion`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `estado, situacion, resultado`,
    seen: "how people write",
  },
];

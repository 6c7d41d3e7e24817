import type { HeaderWords } from "../../HeaderWords";

/** When a deal began, changed and closed. */
export const when: readonly HeaderWords[] = [
  {
    role: "created",
    says: "strong",
    words: `fecha creacion, creado en`,
    seen: "EspoCRM, vtiger",
  },
  {
    role: "created",
    says: "strong",
    words: `creado, creado el, fecha apertura, fecha inicio, fecha alta, fecha cotizacion, fecha oferta, fecha solicitud,
      fecha registro, fecha presupuesto`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "fair",
    words: `fecha, fecha pedido`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "weak",
    words: `dia`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `fecha estimada cierre, fecha esperada cierre, fecha cierre prevista, cierre previsto`,
    seen: "EspoCRM, Pipedrive, sheets of reps, vtiger",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `fecha cierre, fecha prevista cierre, cierre, cierre esperado`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "fair",
    words: `fecha fin, fecha vencimiento, prevision, vencimiento`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "weak",
    words: `fecha entrega`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `fecha ganado, fecha perdido, fecha cierre real, cierre real, cerrado el, ganado el, perdido el`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    words: `fecha cierre`,
    seen: "how people write",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `ultima actividad, ultimo contacto, ultima modificacion, fecha ultima actividad, modificado el, actualizado,
      fecha modificacion`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "strong",
    words: `fecha extraccion, fecha informe, fecha corte, fecha exportacion, fecha reporte, exportado el, fecha foto,
      fecha instantanea`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "fair",
    words: `semana`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    only: "purchases",
    words: `fecha factura, fecha compra, fecha venta, fecha pedido`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    only: "purchases",
    words: `fecha, dia`,
    seen: "how people write",
  },
];

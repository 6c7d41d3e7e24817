import type { StageWords } from "./StageWords";

export const spanish: readonly StageWords[] = [
  {
    words: "ganado, ganada, ganados, ganadas, vendido, vendida, adjudicado, adjudicada",
    means: "won",
    seen: "vtiger, EspoCRM and Pipedrive in Spanish; vendido, adjudicado: how people speak",
  },
  {
    words: `contrato firmado, propuesta firmada, pedido recibido, pedido confirmado, pedido realizado, orden recibida, orden de compra
      recibida, orden de compra emitida, oc recibida, venta cerrada, venta ganada, venta realizada, venta concretada, trato hecho,
      cierre ganado, factura pagada`,
    means: "won",
    seen: "how people speak",
  },
  {
    words: "firmado, firmada, facturado, facturada, pagado, pagada",
    means: "done",
    seen: "how people speak",
  },
  {
    words:
      "cliente, pedido, pedidos, orden de compra, orden, venta, entregado, entregada, exito, concretado, concretada",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "aceptado, aceptada, aprobado, aprobada, confirmado, confirmada",
    means: "accepted",
    seen: "how people speak",
  },
  {
    words: "perdido, perdida, perdidos, perdidas, no se gano, cierre perdido",
    means: "lost",
    seen: "vtiger, EspoCRM and Pipedrive in Spanish",
  },
  {
    words: `rechazado, rechazada, rechazo, descartado, descartada, abandonado, abandonada, descalificado, descalificada, no
      calificada, declinado, declinada, desestimado, desestimada, desierto, desierta, fallido,
      fallida, muerto, muerta, caducado, caducada, expirado, expirada, no procede, no prospero, no concretado, no concretada, no
      vendido, no responde, no contesta, no contestan, no responden, dejo de responder, sin
      exito, sin contacto, ilocalizable, silencio, ya no interesa, no interesa, no le interesa, no les interesa, no quiere, muy caro,
      demasiado caro, fuera de presupuesto, precio alto, duplicado, duplicada, invalido, no viable, no valido, desinteres, desistio,
      desistido`,
    means: "refused",
    seen: "descartada: a public table (vtiger, Panama); the others: how people speak",
  },
  {
    words: "cancelado, cancelada, anulado, anulada, cancelacion",
    means: "dropped",
    seen: "how people speak",
  },
  {
    words: "competencia, competidor, otro proveedor",
    means: "rival",
    seen: "how people speak",
  },
  {
    words:
      "cerrado, cerrada, cerrados, cerradas, finalizado, finalizada, concluido, concluida, terminado, terminada",
    means: "closed",
    seen: "HubSpot in Spanish; the others: how people speak",
  },
  {
    words: "reunion, reuniones, visita, demostracion, llamada, cita, demo",
    means: "meeting",
    seen: "how people speak",
  },
  {
    words: "propuesta, cotizacion, oferta, contrato, acuerdo, licitacion",
    means: "paper",
    seen: "EspoCRM and vtiger in Spanish",
  },
  {
    words: `interes, interesado, interesada, respuesta, contestacion, necesidad, necesidades, decision, presupuesto, calificado, calificada,
      cualificado, cualificada`,
    means: "wanted",
    seen: "necesidades, presupuesto: EspoCRM in Spanish; the others: how people speak",
  },
  {
    words: `prospeccion, calificacion, cualificacion, negociacion, revision, evaluando, evaluacion, abierto, abierta, nuevo, nueva, tomador,
      decisiones, percepcion, contactado, contactada, contacto, actualizada, curso, en curso, presentacion, presentada, seguimiento,
      prospecto, prospectos, analisis, valor, enviado, enviada, en espera, pausado, pausada, aplazado, aplazada, pospuesto, pospuesta,
      postergado, postergada, detenido, detenida, activo, activa, en proceso, proceso, caliente, tibio, frio, frenado, oportunidad,
      iniciado, inicial, muestra, prueba, piloto, en estudio, acuerdo verbal, verbal, carta de intencion, estancado, estancada, mas
      adelante, futuro, validacion, solicitud, tramite, en tramite, por contactar`,
    means: "open",
    seen: "EspoCRM, vtiger and public tables in Spanish; the others: how people speak",
  },
  {
    words: `pendiente, pendientes, pendiente de, a la espera, esperando, en espera de, espera, por firmar, por cerrar, por ganar, para
      firmar, a firmar, por facturar, esperado, esperada, previsto, prevista, a punto de, listo para, lista para, casi, proximo, antes`,
    means: "ahead",
    seen: "how people speak",
  },
  { words: "no, sin, ningun, ninguna, nunca, falta de, nada de", means: "not", seen: "the language" },
  { words: "todavia, aun", means: "yet", seen: "the language" },
  {
    words: `el, los, las, del, al, con, y, se, su, un, una, por, para, cliente, fase, etapa, estado, es, ya, en, de, la, le, cierre, trato`,
    means: "nothing",
    seen: "the language",
  },
  {
    words: "convertido, convertida",
    means: "accepted",
    seen: "EspoCRM in Spanish",
  },
  {
    words: `investigando, calificando, necesita, identificando, propuesto, negociando, revisando, reciclado, reciclada, asignado, asignada`,
    means: "open",
    seen: "vtiger and EspoCRM in Spanish",
  },
  {
    words: "pago final, cobro",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "fondos, dinero, proyecto",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "entrevista, taller",
    means: "occasion",
    seen: "how people speak",
  },
  {
    words: "cerrado con exito, cerrada con exito, cierre exitoso, se gano",
    means: "won",
    seen: "how people speak",
  },
  {
    words: "se perdio",
    means: "lost",
    seen: "how people speak",
  },
  {
    words: "cotizado, cotizada, en cierre, cerrando",
    means: "open",
    seen: "how people speak",
  },
];

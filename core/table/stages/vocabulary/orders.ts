import { fold } from "../../../cells/fold";
import type { StageWords } from "./StageWords";

const seen =
  "Shopify, WooCommerce, QuickBooks, Xero and their translations; exports of shops and of accounts";

/** What became of orders and invoices, in seven languages: statuses of lists of purchases rather than of deals. */
export const orders: readonly StageWords[] = [
  {
    words: `refunded, fully refunded, refund, wc refunded, returned, return, returned to sender, voided, void, credit memo, credit note, credited,
      chargeback, charged back, reversed, annulliert, wc cancelled, wc failed, erstattet, ruckerstattet, voll erstattet, retourniert, retoure,
      zuruckgesendet, zuruckgeschickt, gutschrift, gutgeschrieben, storno, rembourse, remboursee, avoir, retourne, retournee, note de credit,
      reembolsado, reembolsada, devuelto, devuelta, nota de credito, abono, reembolso, devolucion, devolvido, devolvida, estornado, estornada, estorno,
      rimborsato, rimborsata, reso, stornato, stornata, nota di credito, restituito, restituita, terugbetaald, creditnota, creditfactuur,
      geretourneerd, teruggestuurd, vervallen`,
    means: "refused",
    alone: true,
    seen,
  },
  {
    words: `partially refunded, partly refunded, partial refund, partially returned, partial return, teilweise erstattet, teilerstattet, teilweise
      retourniert, partiellement remboursee, partiellement rembourse, remboursement partiel, parcialmente reembolsado, parcialmente
      reembolsada, reembolso parcial, devolucion parcial, parzialmente rimborsato, parzialmente rimborsata, rimborso parziale, gedeeltelijk
      terugbetaald, deels terugbetaald, gedeeltelijk geretourneerd`,
    means: "done",
    alone: true,
    seen,
  },
  {
    words: `order fulfilled, order completed, completed order, wc completed, partially fulfilled, partially shipped, dispatched, picked up, paid and
      shipped, settled, zugestellt, teilweise bezahlt, payee, paye, reglee, acquittee, expediee et payee, liquidado, liquidada, cobrado, cobrada,
      faturado, faturada, pago, paga, saldato, saldata, evaso, evasa, uitgeleverd, voldaan`,
    means: "done",
    alone: true,
    seen,
  },
  {
    words:
      "unfulfilled, authorized, authorised, partially paid, unshipped, wc processing, wc on hold, wc pending",
    means: "open",
    seen,
  },
];

/** Words that only orders have. */
const ofOrders = new Set(words(orders.filter(({ means }) => means !== "open")));
/** What lists of orders and lists of deals both have: an order is completed or sent off once it is sold. */
const soldAmongOrders = new Set(
  `completed complete finished shipped sent abgeschlossen erledigt versendet versandt verschickt termine terminee complete expedie expediee envoye envoyee
  completado completada finalizado finalizada enviado enviada concluido concluida terminado completato completata concluso conclusa spedito spedita inviato
  inviata voltooid afgerond afgehandeld verzonden verstuurd`.split(/\s+/),
);

/**
 * Whether a status says that part of an order went back.
 *
 * @example isPartlyBack("partially_refunded") // true
 */
export function isPartlyBack(word: string): boolean {
  return partlyBack.has(fold(word));
}
const partlyBack = new Set(words(orders.slice(1, 2)));

/**
 * Whether statuses are those of orders: one of them is a word that only orders have.
 *
 * @example areOrders(["Completed", "Refunded"]) // true
 */
export function areOrders(statuses: readonly string[]): boolean {
  return statuses.some((status) => ofOrders.has(fold(status.slice(0, 60))));
}

/**
 * Whether a status means a sale among those of orders, and may mean something else among stages of deals.
 *
 * @example isSoldAmongOrders("Enviado") // true
 */
export function isSoldAmongOrders(status: string): boolean {
  return soldAmongOrders.has(fold(status.slice(0, 60)));
}

function words(entries: readonly StageWords[]): readonly string[] {
  return entries.flatMap((entry) => entry.words.split(",").map((word) => word.trim().replace(/\s+/g, " ")));
}

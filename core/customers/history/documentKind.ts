import { fold } from "../../cells/fold";

/** What a row of accounts is: something sold, something taken back, or neither (a payment, a quote, a journal entry). */
export type DocumentKind = "sale" | "return" | "neither";

const kinds: readonly (readonly [DocumentKind, string])[] = [
  [
    "sale",
    `invoice, sales invoice, sales receipt, sale, sales, order, sales order, cash sale, inv, purchase, rechnung, ausgangsrechnung, verkauf, auftrag, bestellung,
    kauf, facture, vente, commande, achat, factura, venta, pedido, compra, fatura, venda, nota fiscal, fattura, vendita, ordine, acquisto, factuur,
    verkoopfactuur, verkoop, bestelling`,
  ],
  [
    "return",
    `credit memo, credit note, credit, cm, refund, refund receipt, return, sales return, rma, chargeback, cancellation, gutschrift, storno,
    stornorechnung, rechnungskorrektur, retoure, erstattung, avoir, note de credit, remboursement, retour, nota de credito, abono, devolucion,
    reembolso, devolucao, estorno, nota di credito, reso, rimborso, storno fattura, creditnota, creditfactuur, terugbetaling`,
  ],
  [
    "neither",
    `payment, customer payment, receive payment, deposit, journal, journal entry, estimate, quote, quotation, statement, zahlung,
    zahlungseingang, angebot, kostenvoranschlag, paiement, reglement, devis, pago, cobro, presupuesto, cotizacion, pagamento, recebimento,
    orcamento, incasso, preventivo, betaling, offerte`,
  ],
];

const kindOf = new Map(
  kinds.flatMap(([kind, words]) =>
    words.split(",").map((word) => [word.trim().replace(/\s+/g, " "), kind] as const),
  ),
);

/**
 * What kind of document a cell names, in seven languages; null where it names none.
 *
 * @example documentKind("Credit Memo") // "return"
 */
export function documentKind(cell: unknown): DocumentKind | null {
  return typeof cell === "string" && cell.length <= 40 ? (kindOf.get(fold(cell)) ?? null) : null;
}

import { fold } from "../../cells/fold";

/** Words for what undid an order, in seven languages; German and Dutch write the day into the word. */
const undone =
  /^(?:cancell?ed|cancell?ation|cancel|voided|refunded|refund|returned|storniert|storno|stornodatum|stornierungsdatum|stornierung|annulliert|erstattet|retourniert|annulee?|annulation|remboursee?|retournee?|cancelad[oa]|cancelacion|cancelamento|anulad[oa]|anulacion|reembolsad[oa]|devuelt[oa]|devolvid[oa]|annullat[oa]|annullamento|stornat[oa]|rimborsat[oa]|geannuleerd|annulering|annuleringsdatum|terugbetaald|geretourneerd)$/;
const day = /^(?:at|on|date|dated|time|day|am|datum|tag|le|date|fecha|el|data|em|dia|il|op|\p{L}+datum)$/u;
const beside = new Set(
  "order deal invoice bestellung auftrag commande pedido ordine bestelling de da d di del van of the".split(
    " ",
  ),
);

/**
 * Whether a header asks on which day an order was cancelled, returned or paid back, in seven languages.
 *
 * @example isCancelledOn("Cancelled at") // true
 */
export function isCancelledOn(header: string): boolean {
  const words = fold(header).split(" ");
  return (
    words.some((word) => undone.test(word)) &&
    words.some((word) => day.test(word)) &&
    words.every((word) => undone.test(word) || day.test(word) || beside.has(word))
  );
}

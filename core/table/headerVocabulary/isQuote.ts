import { fold } from "../../cells/fold";

const quote =
  /^(?:quotes?|quotations?|proposal|offer|bid|angebots?|angebotsnummer|angebotsnr|offerte|offertnummer|offertenummer|devis|cotizacion|presupuesto|oferta|cotacao|orcamento|proposta|preventivo)$/;

/**
 * Whether a header speaks of quotes, of which a deal may have several, in seven languages.
 *
 * @example isQuote("Quote Number") // true
 */
export function isQuote(header: string): boolean {
  return fold(header)
    .split(" ")
    .some((word) => quote.test(word));
}

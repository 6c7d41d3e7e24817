import { fold } from "../../cells/fold";

const words =
  "total|totals|sub total|subtotal|subtotals|grand total|sum|overall|gesamt|gesamtsumme|gesamtergebnis|summe|zwischensumme|teilergebnis|endsumme|" +
  "somme|sous total|total general|totaux|ensemble|suma|suma total|totales|soma|subtotais|totais|total geral|" +
  "totale|totali|subtotale|somma|totale complessivo|totaal|subtotaal|eindtotaal|totalen";
const countWords =
  "count|record count|anzahl|nombre|recuento|contagem|conteggio|aantal|average|avg|durchschnitt|moyenne|promedio|media|gemiddelde";
const counts = new RegExp(`^(?:${countWords})$`);
/** Folding parts words and joins none: a plain text without one of these is no total, and most cells are none. */
const parts = new RegExp([...new Set(`${words}|${countWords}`.split(/[| ]/))].join("|"), "i");
const plain = /^[ -~]*$/;
const anywhere = new RegExp(`^(?:${words})(?: |$)|(?: )(?:${words})$`);

/**
 * Whether a cell calls its row a total, subtotal, count or average, in seven languages: "Total", "Sensors total".
 * A company may be named so too: only the rest of the row shows whether it is a deal.
 *
 * @example totalWord("Zwischensumme Q3") // true
 */
export function totalWord(text: string): boolean {
  if (text.length > 60 || (plain.test(text) && !parts.test(text))) return false;
  const words = fold(text.toLowerCase());
  return anywhere.test(words) || counts.test(words);
}

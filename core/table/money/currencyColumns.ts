import { fold } from "../../cells/fold";
import { isEntity, meaningful } from "../headerVocabulary/headerReadings";
import { currencyIn } from "./currencyIn";

const currencyWords = new Set(
  "currency currencies code iso symbol wahrung wahrungs wahrungscode waehrung devise monnaie moneda divisa moeda valuta munt curr ccy cur".split(
    " ",
  ),
);
const companyWide =
  /convert|konvert|umgerechnet|firmenwahrung|hauswahrung|konzern|omgerekend|\b(?:home|base|company|corporate|reporting|group) (?:currency|amount|value)\b|home currency/;

/**
 * The column that says in which currency a column of amounts is: one headed by the amount's own header ("Amount Currency"), else one
 * that belongs to no amount, the nearest of several. Null where there is none, and where the amount's header itself says its currency.
 *
 * @param amountAt position of the amounts
 * @param currencyAt positions of the columns of currencies
 * @example currencyColumnFor(["Amount", "Amount Currency", "Price", "Price Currency"], 2, [1, 3]) // 3
 */
export function currencyColumnFor(
  headers: readonly string[],
  amountAt: number,
  currencyAt: readonly number[],
): number | null {
  const own = telling(headers[amountAt] ?? "");
  const keys = currencyAt.map((at) => ({ at, of: telling(headers[at] ?? "") }));
  const mine = keys.find(({ of }) => of !== "" && of === own);
  if (mine !== undefined) return mine.at;
  if (isOfOneCurrency(headers[amountAt] ?? "")) return null;
  const others = new Set(headers.flatMap((header, at) => (currencyAt.includes(at) ? [] : [telling(header)])));
  const general = keys.filter(({ of }) => of === "" || !others.has(of)).map(({ at }) => at);
  const distance = (at: number) => Math.abs(at - amountAt) + (at < amountAt ? 0.5 : 0);
  return general.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Whether a header says that its amounts are of one currency: it names it, or says that they were converted.
 *
 * @example isOfOneCurrency("Amount (converted)") // true
 */
export function isOfOneCurrency(header: string): boolean {
  return (
    currencyIn(header) !== "" ||
    currencyIn(header.toUpperCase().replace(/_/g, " ")) !== "" ||
    companyWide.test(fold(header))
  );
}

/** What a header says beside "currency" and "deal". */
function telling(header: string): string {
  return meaningful(fold(header))
    .filter((word) => !currencyWords.has(word) && !isEntity(word))
    .join(" ");
}

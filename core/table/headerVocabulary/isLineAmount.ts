import { fold } from "../../cells/fold";
import { headerReadings, headerWords, meaningful } from "./headerReadings";
import { lineAmounts } from "./lineAmounts";

const phrases = new Set(lineAmounts.strong.split(",").map((phrase) => meaningful(fold(phrase)).join(" ")));
/** A header that says it with no more than a unit or the word "deal" around it. */
const enough = 0.95;

/**
 * Whether a header names what one line of a deal is worth, rather than the whole deal, in seven languages.
 *
 * @example isLineAmount("Deal - Product amount") // true
 */
export function isLineAmount(header: string): boolean {
  if (header.length > 80) return false;
  for (const words of [headerWords(header), headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " "))]) {
    for (const [phrase, worth] of headerReadings(words))
      if (worth >= enough && phrases.has(phrase)) return true;
  }
  return false;
}

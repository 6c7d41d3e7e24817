import { headerReadings, headerWords } from "./headerReadings";
import { partWords } from "./vocabulary";

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
      if (worth >= enough && partWords.has(phrase)) return true;
  }
  return false;
}

import { headerReadings, headerWords } from "./headerReadings";
import { type Vocabulary, vocabulary } from "./vocabulary";

/** A header that says it with no more than a unit or the word "deal" around it. */
const enough = 0.95;

/**
 * Whether a header says one of some phrases, and nothing else that is known before: a "Deal price" is no "Price".
 *
 * @example isAmong(new Map([["price", new Map()]]), "Price (EUR)") // true
 */
export function isAmong(words: Vocabulary, header: string): boolean {
  if (header.length > 80) return false;
  for (const all of [headerWords(header), headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " "))]) {
    for (const [phrase, worth] of headerReadings(all)) {
      if (worth < enough) break;
      if (words.has(phrase)) return true;
      if (vocabulary.has(phrase)) break;
    }
  }
  return false;
}

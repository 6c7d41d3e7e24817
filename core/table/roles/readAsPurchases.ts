import { matchesIn } from "../headerVocabulary/headerMatches";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { purchaseWords } from "../headerVocabulary/vocabulary";
import { contentFit } from "./contentFit";
import type { WeighedColumn } from "./weighColumns";

/** A bare "id" says who bought only where the list has no more columns than this. */
const columnsOfPlainList = 3;

/**
 * Weighs the columns of a table without stages as those of a list of purchases, in which more headers say something: the invoice's
 * date is the day of the purchase, and the ids that come again in a list of two or three columns are those who buy. Changes the scores.
 */
export function readAsPurchases(columns: readonly WeighedColumn[], hasAccount: boolean): void {
  const isPlain = !hasAccount && columns.filter(({ header }) => header !== "").length <= columnsOfPlainList;
  for (const { header, scores, profile } of columns) {
    for (const [role, strength] of matchesIn(purchaseWords, header)) {
      if (role === "account" && !(isPlain && profile.distinct < profile.filled)) continue;
      const score = strength * contentFit(role, profile, header);
      if (score > strengthOf(scores, role)) scores.set(role, score);
    }
  }
}

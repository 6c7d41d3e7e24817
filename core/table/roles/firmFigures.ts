import { isAmong } from "../headerVocabulary/isAmong";
import { isOfFirm } from "../headerVocabulary/isOfFirm";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { firmWords } from "../headerVocabulary/vocabulary";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** What is left of a doubtful column's score: under what is read, over what is asked about. */
const doubt = 0.6;

/**
 * Lets what a firm turns over in a year be no deal's worth where what else firms are like stands beside it: it may only be
 * meant. Changes the scores.
 */
export function firmFigures(columns: readonly WeighedColumn[]): void {
  if (!columns.some(({ header }) => isOfFirm(header))) return;
  for (const { header, scores } of columns) {
    if (scores.has("amount") && isAmong(firmWords, header))
      scores.set("amount", Math.min(agreed, strengthOf(scores, "amount")) * doubt);
  }
}

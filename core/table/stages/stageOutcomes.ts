import { Outcome } from "../Pipeline";
import { type StageMeaning, stageMeaning } from "./stageMeaning";

export interface StageOutcomes {
  readonly meanings: readonly StageMeaning[];
  /** What each word was read as. */
  readonly outcomes: readonly Outcome[];
}

/**
 * What the stage words of one table mean, taken together: a bare "Closed" is won where no word of the table says won or
 * lost, and unknown otherwise. Words that we do not know are open. No words: empty lists.
 *
 * @example stageOutcomes(["Lead", "Closed"]).outcomes // [1, 2]
 */
export function stageOutcomes(words: readonly string[]): StageOutcomes {
  const meanings = words.map(stageMeaning);
  const decided = meanings.some((meaning) => meaning === "won" || meaning === "lost");
  const outcomes = meanings.map((meaning): Outcome => {
    if (meaning === "blank") return Outcome.unknown;
    if (meaning === "closed") return decided ? Outcome.unknown : Outcome.won;
    if (meaning === "won" || meaning === "lost") return Outcome[meaning];
    return Outcome.open;
  });
  return { meanings, outcomes };
}

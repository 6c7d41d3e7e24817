import { Outcome } from "../Pipeline";
import { type StageMeaning, stageMeaning } from "./stageMeaning";

export interface StageOutcomes {
  readonly meanings: readonly StageMeaning[];
  /** What each word was read as. */
  readonly outcomes: readonly Outcome[];
  /** The words that only say "closed". They are won where no word says won or lost, else unknown. */
  readonly bareClosed: readonly string[];
  /** The words that we do not know; they count as open. */
  readonly unfamiliar: readonly string[];
}

/**
 * What the stage words of one table mean, taken together: a bare "Closed" is won where no word of the table says won or
 * lost, and unknown otherwise. Words that we do not know are open. No words: empty lists.
 *
 * @example stageOutcomes(["Lead", "Closed"]).outcomes // [Outcome.open, Outcome.won]
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
  const saying = (sought: StageMeaning) => words.filter((_, at) => meanings[at] === sought);
  return { meanings, outcomes, bareClosed: saying("closed"), unfamiliar: saying("unfamiliar") };
}

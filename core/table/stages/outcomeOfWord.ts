import { Outcome } from "../Pipeline";
import { stageMeaning } from "./stageMeaning";

/**
 * What one stage or status word says on its own: `unknown` for a blank, null for a word that we do not know and for a bare
 * "Closed", whose meaning hangs on the other words (see `stageOutcomes`).
 *
 * @example outcomeOfWord("Gewonnen") // Outcome.won
 */
export function outcomeOfWord(word: string): Outcome | null {
  const meaning = stageMeaning(word);
  if (meaning === "unfamiliar" || meaning === "closed") return null;
  return meaning === "blank" ? Outcome.unknown : Outcome[meaning];
}

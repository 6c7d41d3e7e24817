import { Outcome } from "../Pipeline";
import { type StageSense, stageSense } from "./stageSense";
import { areOrders, isSoldAmongOrders } from "./vocabulary/orders";

export interface StageOutcomes {
  readonly senses: readonly StageSense[];
  /** What each word was read as. */
  readonly outcomes: readonly Outcome[];
}

/**
 * What the stage words of one table mean, taken together. A bare "Closed" is won where no word of the table says won or lost, or
 * where "not closed" is a stage of its own, and unknown otherwise. "Not closed" is lost where other stages are on their way, else open.
 * An accepted offer is won where no stage says won.
 * Among statuses of orders ("Refunded") "Completed" and "Shipped" are won. Words that we do not know are open. No words: empty lists.
 *
 * @example stageOutcomes(["Lead", "Closed"]).outcomes // [1, 2]
 */
export function stageOutcomes(words: readonly string[]): StageOutcomes {
  const isLog = areOrders(words);
  const senses = words.map((word) => (isLog && isSoldAmongOrders(word) ? "done" : stageSense(word)));
  const said = new Set(senses);
  const saysWon = said.has("won") || said.has("done");
  const closed = !saysWon && (!said.has("lost") || said.has("not-closed")) ? Outcome.won : Outcome.unknown;
  const outcomes = senses.map((sense): Outcome => {
    switch (sense) {
      case "blank":
        return Outcome.unknown;
      case "won":
      case "done":
        return Outcome.won;
      case "lost":
      case "refused":
        return Outcome.lost;
      case "closed":
        return closed;
      case "not-closed":
        return said.has("open") ? Outcome.lost : Outcome.open;
      case "accepted":
        return saysWon ? Outcome.open : Outcome.won;
      default:
        return Outcome.open;
    }
  });
  return { senses, outcomes };
}

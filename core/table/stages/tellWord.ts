import { Outcome } from "../Pipeline";
import type { Oddity } from "../ReadIssue";
import type { StageOutcomes } from "./stageOutcomes";
import { isPartlyBack } from "./vocabulary/orders";

/**
 * What there is to tell of a stage word: that we do not know it, or that it was read as something that it does not say by itself.
 * Null where it speaks for itself.
 *
 * @example tellWord("Zebra", 0, { senses: ["unfamiliar"], outcomes: [1] }, "Stage") // { code: "stage-unknown-word", word: "Zebra", header: "Stage" }
 */
export function tellWord(word: string, code: number, read: StageOutcomes, header: string): Oddity | null {
  const outcome = read.outcomes[code];
  switch (read.senses[code]) {
    case "unfamiliar":
      return { code: "stage-unknown-word", word, header };
    case "closed": {
      if (outcome === Outcome.unknown) return { code: "stage-bare-closed", word, header, as: "unknown" };
      const alone = !read.outcomes.includes(Outcome.lost);
      return alone
        ? { code: "stage-bare-closed", word, header, as: "won" }
        : { code: "stage-read-as", word, header, as: "won" };
    }
    case "done":
      return isPartlyBack(word) ? { code: "stage-read-as", word, header, as: "whole" } : null;
    case "accepted":
      return outcome === Outcome.won ? { code: "stage-read-as", word, header, as: "won" } : null;
    case "not-closed":
      return { code: "stage-read-as", word, header, as: outcome === Outcome.lost ? "lost" : "open" };
    default:
      return null;
  }
}

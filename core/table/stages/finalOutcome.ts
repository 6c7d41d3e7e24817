import { Outcome } from "../Pipeline";
import type { FlagSaying } from "./flagSaying";
import type { StageSense } from "./stageSense";

/** What became of a deal by its words and its flags, and what there is to tell of it. */
export interface FinalOutcome {
  readonly outcome: Outcome;
  /** `loss`: a bare "closed" with a chance of 0, or with a reason for a loss. */
  readonly by: "words" | "flags" | "loss";
  /** `disagree`: words and flags. `both`: flags say won and lost. `how`: closed, and nothing says how. */
  readonly odd: "disagree" | "both" | "how" | null;
}

export interface Words {
  readonly sense: StageSense;
  readonly outcome: Outcome;
}

/** What holds for the whole table. */
export interface Ground {
  /** Whether a word of the stages says won, and whether one says lost. */
  readonly saysWon: boolean;
  readonly saysLost: boolean;
}

/**
 * What became of a deal by its stage words and its flags. A column of words that says who was won and who was lost decides; flags fill in
 * where it is blank, unknown to us, only says "closed", or never says won (or lost) at all.
 *
 * @param words null without a column of words
 * @param notDone what "not won" means in this row (or "not lost"), where the flags say no more
 * @example finalOutcome(null, "lost", 1, { saysWon: false, saysLost: false }).outcome // 3
 */
export function finalOutcome(
  words: Words | null,
  flags: FlagSaying,
  notDone: Outcome,
  { saysWon, saysLost }: Ground,
): FinalOutcome {
  const told = saysWon || saysLost;
  const byFlags = ofFlags(flags, notDone, told);
  const byWords = (odd: FinalOutcome["odd"] = null) =>
    ({ outcome: words?.outcome ?? Outcome.unknown, by: "words", odd }) as const;
  if (words === null) return byFlags ?? { outcome: Outcome.open, by: "flags", odd: null };
  if (byFlags === null) return byWords();
  const flagged = byFlags.outcome;
  switch (words.sense) {
    case "blank":
    case "unfamiliar":
      return byFlags;
    case "closed":
      if (flags === "not-won") return { outcome: Outcome.lost, by: "flags", odd: null };
      if (flagged === Outcome.won || flagged === Outcome.lost)
        return flags === "closed" ? byWords() : byFlags;
      return byWords(flags === "open" ? "disagree" : null);
    default:
  }
  if (words.outcome === Outcome.won) return byWords(againstWon.has(flags) ? "disagree" : null);
  if (words.outcome === Outcome.lost) return byWords(againstLost.has(flags) ? "disagree" : null);
  if (flags === "both") return byFlags;
  if (flags === "not-won" || flags === "not-lost") return told ? byWords() : byFlags;
  if (flags === "closed") return told ? byWords("disagree") : byFlags;
  const known = flagged === Outcome.won ? saysWon : flagged === Outcome.lost ? saysLost : true;
  return known ? byWords(flagged === words.outcome ? null : "disagree") : byFlags;
}

const againstWon: ReadonlySet<FlagSaying> = new Set(["lost", "open", "not-won", "both"]);
const againstLost: ReadonlySet<FlagSaying> = new Set(["won", "open", "not-lost", "both"]);

/** What the flags alone say; null where they say nothing. */
function ofFlags(flags: FlagSaying, notDone: Outcome, told: boolean): FinalOutcome | null {
  const by = "flags";
  switch (flags) {
    case "nothing":
      return null;
    case "both":
      return { outcome: Outcome.unknown, by, odd: "both" };
    case "closed":
      return told ? { outcome: Outcome.unknown, by, odd: "how" } : { outcome: Outcome.won, by, odd: null };
    case "not-won":
    case "not-lost":
      return { outcome: notDone, by, odd: null };
    default:
      return { outcome: Outcome[flags], by, odd: null };
  }
}

import { at } from "../../cells/at";
import { Outcome } from "../Pipeline";
import type { RawTable } from "../RawTable";
import { type FinalOutcome, finalOutcome } from "./finalOutcome";
import type { FlagSaying } from "./flagSaying";
import { isFilled, notDoneOutcome } from "./notDone";
import type { OutcomeRows } from "./OutcomeRows";
import { PairNumbers } from "./PairNumbers";
import type { WordVerdict } from "./wordVerdict";

/** Puts words and flags together, row by row; rows that say the same share what was decided. */
export function decideRows(
  { status, stage, words, flags, means, blankIsOpen }: Omit<OutcomeRows, "finals" | "of">,
  raw: RawTable,
): Pick<OutcomeRows, "finals" | "of"> {
  const hasWords = status !== null || stage !== null;
  const said = words.verdicts.map(({ outcome }) => outcome);
  const ground = { saysWon: said.includes(Outcome.won), saysLost: said.includes(Outcome.lost) };
  const final = (verdict: WordVerdict | undefined, says: FlagSaying, isClosed: boolean) => {
    const found = finalOutcome(
      hasWords ? (verdict ?? null) : null,
      says,
      notDoneOutcome(means, says, isClosed),
      ground,
    );
    const isBlank = blankIsOpen && verdict?.sense === "blank" && found.by === "words";
    return isBlank ? { ...found, outcome: Outcome.open } : found;
  };
  if (flags === null) {
    return { finals: words.verdicts.map((verdict) => final(verdict, "nothing", false)), of: words.of };
  }
  const closedOn = means === "dates" ? (raw.measures.get("actualClose") ?? null) : null;
  const finals: FinalOutcome[] = [];
  const numbers = new PairNumbers(words.verdicts.length, flags.sayings.length * 2);
  const of = new Int32Array(raw.rows);
  for (let row = 0; row < raw.rows; row++) {
    const isClosed = closedOn !== null && isFilled(closedOn, row);
    const word = at(words.of, row);
    const flag = at(flags.of, row);
    const number = numbers.of(word, flag * 2 + (isClosed ? 1 : 0));
    if (number === finals.length) {
      finals.push(final(words.verdicts[word], flags.sayings[flag]?.says ?? "nothing", isClosed));
    }
    of[row] = number;
  }
  return { finals, of };
}

import { Outcome } from "../Pipeline";
import type { RawMeasure } from "../RawColumn";
import { Flag, type FlagColumn } from "./flagColumn";
import type { FlagSaying } from "./flagSaying";
import type { MeaningOfNo } from "./MeaningOfNo";

/**
 * What "no" means in the only yes-or-no column of a table.
 *
 * @param closedOn the column of the days on which deals closed; null without one
 * @param rows the rows that are deals; null for all
 */
export function notDone(
  flags: FlagColumn,
  closedOn: RawMeasure | null,
  rows: Int32Array | null,
): MeaningOfNo {
  let [blanks, dated, undated] = [false, false, false];
  const count = rows?.length ?? flags.codes.length;
  for (let at = 0; at < count; at++) {
    const row = rows?.[at] ?? at;
    const says = flags.says[flags.codes[row] ?? -1] ?? Flag.blank;
    if (says === Flag.blank) blanks = true;
    else if (says === Flag.no && isFilled(closedOn, row)) dated = true;
    else if (says === Flag.no) undated = true;
  }
  if (!dated && !undated) return "open";
  if (blanks) return "closed";
  return dated && undated ? "dates" : "open";
}

/**
 * What "not won" (or "not lost", whose opposite is won) is in one row.
 *
 * @example notDoneOutcome("closed", "not-won", false) // 3
 */
export function notDoneOutcome(means: MeaningOfNo, says: FlagSaying, hasClosed: boolean): Outcome {
  if (means === "open" || (means === "dates" && !hasClosed)) return Outcome.open;
  return says === "not-lost" ? Outcome.won : Outcome.lost;
}

/** Whether a cell of a column of figures or days says something. */
export function isFilled(column: RawMeasure | null, row: number): boolean {
  if (column === null) return false;
  return !Number.isNaN(column.numbers[row] ?? Number.NaN) || (column.others?.codes[row] ?? -1) >= 0;
}

import type { FlagRole } from "../role";
import { Flag } from "./flagColumn";

/** What the yes-or-no columns of a row say together. `not-won`, `not-lost`: no more than that; `both`: won and lost. */
export type FlagSaying = "nothing" | "open" | "won" | "lost" | "closed" | "not-won" | "not-lost" | "both";

/** What each yes-or-no column of a row says; undefined where the table has no such column. */
export type RowFlags = Readonly<Partial<Record<FlagRole, Flag>>>;

/**
 * What a row's flags say together. Won is won and lost is lost, whatever the column of closed deals says. Closed and not won is lost, closed
 * and not lost is won, not closed is open. Blank cells of the only column say nothing.
 *
 * @example flagSaying({ closedFlag: 1, wonFlag: 2 }) // "lost"
 */
export function flagSaying(flags: RowFlags): FlagSaying {
  const { wonFlag: won, lostFlag: lost } = flags;
  if (won === Flag.yes) return lost === Flag.yes ? "both" : "won";
  if (lost === Flag.yes) return "lost";
  const closed = closing(flags);
  if (closed === Flag.yes) {
    if (won === undefined) return lost === undefined ? "closed" : "won";
    return lost === undefined ? "lost" : "closed";
  }
  if (closed !== undefined || (won !== undefined && lost !== undefined)) return "open";
  if (won === Flag.no) return "not-won";
  return lost === Flag.no ? "not-lost" : "nothing";
}

/** Whether a row is closed, by the column of closed or of open deals; undefined where there is neither. */
function closing({ closedFlag, openFlag }: RowFlags): Flag | undefined {
  if (openFlag === undefined || (closedFlag !== undefined && closedFlag !== Flag.blank)) return closedFlag;
  return openFlag === Flag.yes ? Flag.no : openFlag === Flag.no ? Flag.yes : Flag.blank;
}

/** Whether won or lost stands beside a cell that says the deal is not closed. */
export function isContradiction(flags: RowFlags): boolean {
  return (flags.wonFlag === Flag.yes || flags.lostFlag === Flag.yes) && closing(flags) === Flag.no;
}

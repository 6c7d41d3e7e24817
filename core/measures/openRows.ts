import { Outcome } from "../table/Pipeline";
import { rowsOfOutcome } from "./rowsOfOutcome";

/**
 * The rows of the open deals, ascending; none for no deal.
 *
 * @param outcome an Outcome a row
 * @param without one flag a row, 1: deals to leave out
 * @example openRows([1, 2, 1]) // [0, 2]
 */
export function openRows(outcome: ArrayLike<number>, without: ArrayLike<number> | null = null): Int32Array {
  return rowsOfOutcome(outcome, Outcome.open, without);
}

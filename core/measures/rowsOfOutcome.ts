import type { Outcome } from "../table/Pipeline";

/**
 * The rows of one outcome, ascending; none for no deal.
 *
 * @param outcome an Outcome a row
 * @param without one flag a row, 1: deals to leave out
 * @example rowsOfOutcome([1, 2, 1], 2) // [1]
 */
export function rowsOfOutcome(
  outcome: ArrayLike<number>,
  wanted: Outcome,
  without: ArrayLike<number> | null = null,
): Int32Array {
  const rows = new Int32Array(outcome.length);
  let count = 0;
  for (let row = 0; row < outcome.length; row++) {
    if (outcome[row] === wanted && without?.[row] !== 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

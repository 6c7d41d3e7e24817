/**
 * Adds to one place of a column; a code of -1 (a blank) is no place, and adds nothing.
 *
 * Used as `add(deals, code)` and `add(money, code, amount)`.
 */
export function add(column: Float64Array | Int32Array, index: number, amount = 1): void {
  const before = column[index];
  if (before !== undefined) column[index] = before + amount;
}

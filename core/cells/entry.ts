/**
 * `at` for loops that run millions of times: it only ever meets these three kinds of column, which engines read about three times as
 * fast as what may be any. NaN outside of the column.
 *
 * @example entry(Int32Array.of(3, 4), 1) // 4
 */
export function entry(column: Float64Array | Int32Array | Int8Array, index: number): number {
  return column[index] ?? Number.NaN;
}

/**
 * The value of a column at a row or code; NaN outside of it, and in a column that is not there. `noUncheckedIndexedAccess` asks every
 * index for its exception: it stands here once, and says "none" instead of inventing a zero.
 *
 * @example at(Float64Array.of(3, 4), 1) // 4
 */
export function at(column: ArrayLike<number> | null, index: number): number {
  return column?.[index] ?? Number.NaN;
}

import { at } from "../../cells/at";

/**
 * The latest day of some rows of a column; null where none has one.
 *
 * @example latestOfRows([46000, Number.NaN, 46100], [0, 1]) // 46000
 */
export function latestOfRows(days: ArrayLike<number> | null, rows: readonly number[]): number | null {
  let latest: number | null = null;
  for (const row of rows) {
    const day = at(days, row);
    if (day > (latest ?? Number.NEGATIVE_INFINITY)) latest = day;
  }
  return latest;
}

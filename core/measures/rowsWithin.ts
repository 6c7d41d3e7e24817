/**
 * The rows whose day is after one day and not after another, ascending; none for no day.
 *
 * @param days serial days; NaN is none
 * @example rowsWithin([45000, 45001, NaN], 45000, 45010) // [1]
 */
export function rowsWithin(days: ArrayLike<number>, after: number, until: number): Int32Array {
  const rows = new Int32Array(days.length);
  let count = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (day !== undefined && day > after && day <= until) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/**
 * The day on which each deal closed: its actual close date, the expected one where it has none; NaN where it has neither. An open deal
 * has the day on which it should close. Null without either column.
 *
 * @param actual serial days, NaN for none
 * @example closeDays(Float64Array.of(NaN, 46020), Float64Array.of(46010, 46030)) // [46010, 46020]
 */
export function closeDays(actual: Float64Array | null, expected: Float64Array | null): Float64Array | null {
  if (actual === null || expected === null) return actual ?? expected;
  return actual.map((day, row) => (Number.isNaN(day) ? (expected[row] ?? Number.NaN) : day));
}

/**
 * The first of the days of each account, such as that of its first won deal; Infinity for an account without one.
 *
 * @param days serial days; NaN is none
 * @param codes the account of each; -1: none
 * @example firstDays([45010, 45000, NaN], [0, 0, 1], 2) // [45000, Infinity]
 */
export function firstDays(days: ArrayLike<number>, codes: ArrayLike<number>, accounts: number): Float64Array {
  const first = new Float64Array(accounts).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    const code = codes[row];
    if (day === undefined || code === undefined || Number.isNaN(day)) continue;
    const before = first[code];
    if (before !== undefined && day < before) first[code] = day;
  }
  return first;
}

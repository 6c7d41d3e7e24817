/**
 * The sum of some numbers, in their order; 0 for none, NaN where one of them is not known.
 *
 * @example sum([1, 2, 3]) // 6
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

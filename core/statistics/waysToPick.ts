/**
 * In how many ways some of `n` can be picked, whatever their order; 1 where there are no more than wanted.
 *
 * @example waysToPick(10, 5) // 252
 */
export function waysToPick(n: number, wanted: number): number {
  let ways = 1;
  for (let each = 1; each <= wanted && wanted < n; each++) ways *= (n - wanted + each) / each;
  return Math.round(ways);
}

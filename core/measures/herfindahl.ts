/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, 1/number of names to 1. Its inverse is the effective number:
 * how many equal names would be as concentrated.
 *
 * @returns null where the weights add up to nothing
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 * @example herfindahl([30, 30, 20, 20]) // 0.26
 */
export function herfindahl(weights: ArrayLike<number>): number | null {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] as number;
  if (!(total > 0)) return null;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const share = (weights[i] as number) / total;
    sum += share * share;
  }
  return sum;
}

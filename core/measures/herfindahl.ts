import { sum } from "../statistics/sum";

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, 1/number of names to 1. Its inverse is the effective number:
 * how many equal names would be as concentrated.
 *
 * @returns null where the weights add up to nothing
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 * @example herfindahl([30, 30, 20, 20]) // 0.26
 */
export function herfindahl(weights: Iterable<number>): number | null {
  const total = sum(weights);
  if (!(total > 0)) return null;
  let squares = 0;
  for (const weight of weights) squares += (weight / total) * (weight / total);
  return squares;
}

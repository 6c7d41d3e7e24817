import { at } from "../cells/at";

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
  for (let name = 0; name < weights.length; name++) total += at(weights, name);
  if (!(total > 0)) return null;
  let squares = 0;
  for (let name = 0; name < weights.length; name++) {
    const share = at(weights, name) / total;
    squares += share * share;
  }
  return squares;
}

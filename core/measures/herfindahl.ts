import { at } from "../cells/at";
import { sum } from "../statistics/sum";

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, 1/number of names to 1. Its inverse is the effective number:
 * how many equal names would be as concentrated.
 *
 * @returns null where the weights add up to nothing
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 * @example herfindahl([30, 30, 20, 20]) // 0.26
 */
export function herfindahl(weights: ArrayLike<number>): number | null {
  return wholeIndex(weights) ?? indexInOrder(weights);
}

/** Of whole weights, as counts are, whose squares add up to the same in any order; null for others. */
function wholeIndex(weights: ArrayLike<number>): number | null {
  let [total, squares] = [0, 0];
  for (let name = 0; name < weights.length; name++) {
    const weight = at(weights, name);
    if (!Number.isInteger(weight)) return null;
    total += weight;
    squares += weight * weight;
  }
  return total > 0 && squares <= Number.MAX_SAFE_INTEGER ? squares / (total * total) : null;
}

/** Names are numbered as they come: in order of size the sums are the same to the last digit. */
function indexInOrder(weights: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(weights).sort();
  const total = sum(sorted);
  if (!(total > 0)) return null;
  return sum(sorted.map((weight) => (weight / total) ** 2));
}

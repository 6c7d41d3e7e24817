import { at } from "../cells/at";
import { ExactSquares } from "../statistics/ExactSquares";
import { sum } from "../statistics/sum";

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, 1/number of names to 1. Its inverse is the effective number:
 * how many equal names would be as concentrated.
 *
 * @param unit the weights are whole numbers of 1/`unit`, as far as they are whole at all
 * @returns null where the weights add up to nothing
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 * @example herfindahl([30, 30, 20, 20]) // 0.26
 */
export function herfindahl(weights: ArrayLike<number>, unit = 1): number | null {
  return wholeIndex(weights, unit) ?? indexInOrder(weights);
}

/** Squares of larger numbers are not added up exactly. */
const mostExact = 2 ** 52;

/** Of whole weights, as counts and cents are, whose squares add up to the same in any order; null for others. */
function wholeIndex(weights: ArrayLike<number>, unit: number): number | null {
  const squares = new ExactSquares();
  let total = 0;
  for (let name = 0; name < weights.length; name++) {
    const given = at(weights, name);
    const whole = Math.round(given * unit);
    if (!(whole >= 0 && whole <= mostExact) || whole / unit !== given) return null;
    total += whole;
    squares.add(whole);
  }
  return total > 0 ? squares.sum() / (total * total) : null;
}

/** Names are numbered as they come: in order of size the sums are the same to the last digit. */
function indexInOrder(weights: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(weights).sort();
  const total = sum(sorted);
  if (!(total > 0)) return null;
  return sum(sorted.map((weight) => (weight / total) ** 2));
}

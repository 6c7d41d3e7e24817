import type { Slices } from "../../cells/slices";
import { seededRandom } from "../../statistics/seededRandom";

/** How often efforts are drawn. */
export const draws = 200;
const drawnASlice = 2 ** 17;

let last: { readonly count: number; readonly factors: Float64Array } | null = null;

/**
 * By what efforts that are guesses may be off: half to double, even on a logarithmic scale, independently for each activity, the same every time.
 *
 * @returns 200 draws of a factor an activity, one draw after the other
 * @example finish(effortDraws(3)).length // 600
 */
export function* effortDraws(count: number): Slices<Float64Array> {
  if (last?.count === count) return last.factors;
  const random = seededRandom(1);
  const factors = new Float64Array(draws * count);
  for (let from = 0; from < factors.length; from += drawnASlice) {
    yield;
    const to = Math.min(factors.length, from + drawnASlice);
    for (let i = from; i < to; i++) factors[i] = 2 ** (1 - 2 * random());
  }
  last = { count, factors };
  return factors;
}

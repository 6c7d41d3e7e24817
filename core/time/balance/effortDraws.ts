import { seededRandom } from "../../statistics/seededRandom";

/** How often efforts are drawn. */
export const draws = 200;

let last: { readonly count: number; readonly factors: Float64Array } | null = null;

/**
 * By what efforts that are guesses may be off: half to double, even on a logarithmic scale, independently for each activity, the same every time.
 *
 * @returns 200 draws of a factor an activity, one draw after the other
 * @example effortDraws(3).length // 600
 */
export function effortDraws(count: number): Float64Array {
  if (last?.count === count) return last.factors;
  const random = seededRandom(1);
  const factors = Float64Array.from({ length: draws * count }, () => 2 ** (1 - 2 * random()));
  last = { count, factors };
  return factors;
}

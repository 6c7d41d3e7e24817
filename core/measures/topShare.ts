import { sum } from "../statistics/sum";
import { heaviest } from "./heaviest";

/**
 * The share of the k largest of the weights; 1 where there are no more than k, 0 where they add up to nothing.
 *
 * @param total the sum of the weights
 * @example topShare([4, 3, 2, 1], 10, 2) // 0.7
 */
export function topShare(weights: Float64Array | readonly number[], total: number, k: number): number {
  if (!(total > 0)) return 0;
  return k >= weights.length ? 1 : sum(heaviest(weights, k)) / total;
}

/** The share of the k largest of the weights; 1 where there are no more than k. */
export function topShare(weights: Float64Array, total: number, k: number): number {
  if (k >= weights.length) return 1;
  if (k === 1) return weights.reduce((largest, weight) => Math.max(largest, weight), 0) / total;
  const largest = Float64Array.from(weights)
    .sort()
    .subarray(weights.length - k);
  return largest.reduce((sum, weight) => sum + weight, 0) / total;
}

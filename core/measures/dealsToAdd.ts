import { leastTotal } from "./wholeBound";

/**
 * How many further deals bring a share to its limit.
 *
 * @param k deals behind the share, of `n`
 * @param limit the share is not to be above it; deals of another kind are added. With `from` "below" it is not to be under it, and
 * deals of this kind are added
 * @returns 0 where the share is there already; Infinity where no number of deals would do
 * @example dealsToAdd(8, 10, 0.5, "above") // 6
 */
export function dealsToAdd(k: number, n: number, limit: number, from: "above" | "below"): number {
  return Math.max(0, (from === "above" ? leastTotal(k, limit) : leastTotal(n - k, 1 - limit)) - n);
}

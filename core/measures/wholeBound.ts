import { closeEnough } from "./closeEnough";

/**
 * The most of `total` deals whose share is not above `limit`.
 *
 * @example mostWithin(0.7, 9) // 6
 */
export function mostWithin(limit: number, total: number): number {
  return Math.floor((limit + closeEnough) * total + 1e-12);
}

/**
 * The least of `total` deals whose share is not under `limit`.
 *
 * @example leastWithin(0.05, 30) // 2
 */
export function leastWithin(limit: number, total: number): number {
  return Math.max(0, Math.ceil((limit - closeEnough) * total - 1e-12));
}

/**
 * The least total of which `count` deals are not above `limit`; Infinity where there is none.
 *
 * @example leastTotal(7, 0.7) // 10
 */
export function leastTotal(count: number, limit: number): number {
  if (count === 0) return 0;
  let total = Math.max(count, Math.ceil(count / (limit + closeEnough)) - 1);
  if (!(limit > closeEnough) || total > 1e12) return Number.POSITIVE_INFINITY;
  while (mostWithin(limit, total) < count) total++;
  return total;
}

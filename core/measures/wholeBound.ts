import { closeEnough } from "./closeEnough";

/**
 * Whether deals of a total are not above a limit; they may be votes of deals that are divided over several lines.
 *
 * @example isWithin(6.5, 0.7, 10) // true
 */
export function isWithin(deals: number, limit: number, total: number): boolean {
  return deals <= (limit + closeEnough) * total + 1e-12;
}

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
  return lacking(0, limit, total);
}

/**
 * How many whole deals are to be added to some votes for them not to be under `limit` of a total.
 *
 * @example lacking(0.5, 0.05, 30) // 1
 */
export function lacking(votes: number, limit: number, total: number): number {
  return Math.max(0, Math.ceil((limit - closeEnough) * total - votes - 1e-12));
}

/**
 * The least whole total of which `count` deals, or votes, are not above `limit`; Infinity where there is none.
 *
 * @example leastTotal(7, 0.7) // 10
 */
export function leastTotal(count: number, limit: number): number {
  if (count === 0) return 0;
  let total = Math.max(Math.ceil(count), Math.ceil(count / (limit + closeEnough)) - 1);
  if (!(limit > closeEnough) || total > 1e12) return Number.POSITIVE_INFINITY;
  while (!isWithin(count, limit, total)) total++;
  return total;
}

import type { Ease } from "./easeByGroup";

type Interval = Pick<Ease, "low" | "high">;

/**
 * Whether two win rates differ by more than chance explains: their intervals do not meet. Nothing decided on one side: they do not.
 *
 * @example isApart({ low: 0.5, high: 0.7 }, { low: 0.1, high: 0.4 }) // true
 */
export function isApart(one: Interval, other: Interval): boolean {
  if (one.low === null || one.high === null || other.low === null || other.high === null) return false;
  return one.low > other.high || other.low > one.high;
}

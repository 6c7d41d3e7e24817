import { type Curve, steps } from "./Curve";
import type { Limits } from "./HoursGroup";

// Prices are told as parts of the highest one: to miss a limit by an hour costs more than anything can gain, and what an hour costs that is not
// used at all is lost in the rounding of anything that gains.
export const missed = 2 ** 20;
export const unused = 2 ** -1000;

/** What one more hour of a group is worth for its own sake: a fortune below its floor, the opposite above its cap, nothing in between. */
export function limitCurve({ floor, cap }: Limits): Curve {
  const kinks = [-Infinity];
  const prices: number[] = [];
  if (floor > 0) {
    kinks.push(floor);
    prices.push(missed);
  }
  if (cap < Infinity && (cap > floor || floor === 0)) {
    kinks.push(cap);
    prices.push(0);
  }
  prices.push(cap < Infinity ? -missed : 0);
  return steps([...kinks, Infinity], prices);
}

import { closeEnough } from "../measures/closeEnough";
import type { Measure } from "./Measure";

type Limit = number | readonly [number, number];

/** Where a share lies: outside on one side, or inside with so much room. */
export interface Place {
  readonly side: Measure["side"];
  readonly room: number;
}

/**
 * The edges that a share can be beyond: of a limit, which it is not to be above, the limit; of a band both ends, but for 0 and 1.
 *
 * @example edgesOf([0.9, 1]) // { bottom: 0.9, ceiling: null }
 */
export function edgesOf(limit: Limit): { readonly bottom: number | null; readonly ceiling: number | null } {
  const [bottom, ceiling] = typeof limit === "number" ? [0, limit] : limit;
  return { bottom: bottom > 0 ? bottom : null, ceiling: ceiling < 1 ? ceiling : null };
}

/**
 * A share held against one limit (not above) or a band; exactly on a limit is inside.
 *
 * @example placeOf(0.75, [0.4, 0.6]).side // "above"
 */
export function placeOf(value: number, limit: Limit): Place {
  const { bottom, ceiling } = edgesOf(limit);
  const under = ceiling === null ? Number.POSITIVE_INFINITY : ceiling - value;
  const over = bottom === null ? Number.POSITIVE_INFINITY : value - bottom;
  const side = under < -closeEnough ? "above" : over < -closeEnough ? "below" : null;
  return { side, room: Math.min(under, over) };
}

/**
 * Whether a whole interval lies on the side of the guideline where the value is.
 *
 * @example isCertain([0.72, 0.93], 0.7, "above") // true
 */
export function isCertain(
  [low, high]: readonly [number, number],
  limit: Limit,
  side: Measure["side"],
): boolean {
  if (side === null) return placeOf(low, limit).side === null && placeOf(high, limit).side === null;
  return placeOf(side === "above" ? low : high, limit).side === side;
}

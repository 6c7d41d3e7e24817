import { closeEnough } from "../measures/closeEnough";
import type { Verdict } from "./Measure";

/**
 * A share held against one limit (not above) or a band: outside is imbalanced, inside by less than the margin is watch. Exactly on
 * a limit is inside; exactly at the margin is balanced.
 *
 * @example verdictOf(0.7, 0.7, 0.05) // "watch"
 */
export function verdictOf(value: number, limit: number | readonly [number, number], margin: number): Verdict {
  const room = typeof limit === "number" ? limit - value : Math.min(value - limit[0], limit[1] - value);
  if (room < -closeEnough) return "imbalanced";
  return room < margin - closeEnough ? "watch" : "balanced";
}

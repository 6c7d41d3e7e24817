import type { Finding } from "./Finding";

/**
 * How far outside of its guideline a finding is, as a part of all there is outside: above a limit (v - L) / (1 - L), below an edge
 * (edge - v) / edge, of languishing lines their share. 0 inside, and where nothing is known.
 *
 * @example gapOf({ value: 0.85, side: "above", edge: 0.7 }) // 0.5
 */
export function gapOf({ value, side, edge }: Pick<Finding, "value" | "side" | "edge">): number {
  if (value === null || side === null || edge === null) return 0;
  return side === "above" ? (value - edge) / (1 - edge) : (edge - value) / edge;
}

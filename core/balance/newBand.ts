import type { Guidelines } from "./Guidelines";

/**
 * The band around the target of new customers, within 0..1.
 *
 * @example newBand({ newTarget: 0.95, newTolerance: 0.1 })[1] // 1
 */
export function newBand({
  newTarget,
  newTolerance,
}: Pick<Guidelines, "newTarget" | "newTolerance">): readonly [low: number, high: number] {
  return [Math.max(0, newTarget - newTolerance), Math.min(1, newTarget + newTolerance)];
}

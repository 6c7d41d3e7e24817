import type { Guidelines } from "./Guidelines";

/**
 * Between which shares of new customers' deals all is well, within 0..1: around the target, or, where the territory is of new or of
 * current customers alone, within the tolerance of all or none.
 *
 * @example newBand({ newTarget: 0.95, newTolerance: 0.1, territory: "mixed" })[1] // 1
 */
export function newBand({
  newTarget,
  newTolerance,
  territory,
}: Pick<Guidelines, "newTarget" | "newTolerance" | "territory">): readonly [low: number, high: number] {
  if (territory === "new-only") return [1 - newTolerance, 1];
  if (territory === "current-only") return [0, newTolerance];
  return [Math.max(0, newTarget - newTolerance), Math.min(1, newTarget + newTolerance)];
}

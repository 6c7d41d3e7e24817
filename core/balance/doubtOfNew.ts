import { whoIsNewUnknown } from "../measures/whoIsNewUnknown";
import type { Pipeline } from "../table/Pipeline";
import { placeOf } from "./placeOf";

/**
 * Why a share of new customers must not be held against its band, or null. Where past sales cannot tell who is new, the share is the most
 * that it may be: only what is said of every smaller share as well (too few of them) is known.
 *
 * @param share null where there is none: then any doubt stands
 */
export function doubtOfNew(
  pipeline: Pipeline,
  share: number | null,
  band: readonly [low: number, high: number],
): ReturnType<typeof whoIsNewUnknown> {
  const doubt = whoIsNewUnknown(pipeline);
  if (doubt === null || share === null) return doubt;
  return placeOf(0, band).side === placeOf(share, band).side ? null : doubt;
}

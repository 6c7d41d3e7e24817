import { historyTooShort } from "../measures/whoIsNewUnknown";
import type { Tally } from "../tally/Tally";
import { placeOf } from "./placeOf";

/**
 * Why a share of new customers must not be held against its band, or null. Where past sales cannot tell who is new, the share is the most
 * that it may be: only what is said of every smaller share as well (too few of them) is known.
 *
 * @param share null where there is none: then any doubt stands
 */
export function doubtOfNew(
  { table, since }: Pick<Tally, "table" | "since">,
  share: number | null,
  band: readonly [low: number, high: number],
): ReturnType<typeof historyTooShort> {
  const doubt = historyTooShort(table, since);
  if (doubt === null || share === null) return doubt;
  return placeOf(0, band).side === placeOf(share, band).side ? null : doubt;
}

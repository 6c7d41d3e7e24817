import type { BlockedLine } from "../customers/whitespace/BlockedLine";
import type { ReviewLog } from "./Snapshot";

/**
 * What the log says is not possible on a day. From the day on that was named it is possible again.
 *
 * @param day serial day
 * @example blockedOn({ blocked: [{ account: "Norden", line: "Service", until: 46300, note: "" }] }, 46300) // []
 */
export function blockedOn({ blocked }: Pick<ReviewLog, "blocked">, day: number): readonly BlockedLine[] {
  return blocked.filter(({ until }) => day < until);
}

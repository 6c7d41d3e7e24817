import type { ReviewLog } from "../Snapshot";
import type { NextAction } from "./NextAction";

/** Days after which what was done is to be done again, unless the sheet shows by then what came of it. */
const holds: Readonly<Record<NextAction["kind"], number>> = {
  "find-new": 30,
  "offer-line": 90,
  "win-new": 90,
  "win-back": 90,
  referral: 90,
};

/**
 * What the log says of a next action on a day: what was put away stays so until it is brought back, what was done comes again after a
 * month or a quarter. Not in the log: open.
 *
 * @param today serial day; null where nobody knows it: what was done stays done
 * @example rememberedState({ key: "find-new||", kind: "find-new" }, { actions: { get: () => ({ state: "done", day: 46295 }) } }, 46325) // "open"
 */
export function rememberedState(
  { key, kind }: Pick<NextAction, "key" | "kind">,
  { actions }: Pick<ReviewLog, "actions">,
  today: number | null,
): NextAction["state"] {
  const said = actions.get(key);
  if (said === undefined) return "open";
  const isOver = said.state === "done" && today !== null && today >= said.day + holds[kind];
  return isOver ? "open" : said.state;
}

import { foldName } from "../../cells/foldName";
import { remembered } from "../../cells/remembered";
import type { Activity } from "../Activity";
import type { HoursGroup, Limits } from "../allocation/HoursGroup";
import type { TimeAims } from "./TimeAims";

/** The groups that aims speak of, and the limits of each in shares of the hours; the first group is always the new customers. */
export interface AimGroups {
  readonly groups: readonly HoursGroup[];
  readonly shares: readonly Limits[];
  /** The floor that new customers are to get as far as the budget allows; null where the limits say it all. */
  readonly reachFor: number | null;
  /** The most that the largest line gets; null where no aim limits it. */
  readonly lineCap: number | null;
  /** Whether the user set limits, which hold whatever they cost. */
  readonly isOwn: boolean;
}

/**
 * An aim of the review is left out where it would leave hours idle, since all activities or none are of its group, and where it would take
 * hours from the side whose deals are too few. The user's own limits are never left out.
 */
export function aimGroups(activities: readonly Activity[], aims: TimeAims): AimGroups {
  const isSome = (members: readonly number[]) => members.length > 0 && members.length < activities.length;
  const ofNew = activities.flatMap(({ customer }, i) => (customer === "new" ? [i] : []));
  const byLine = membersByLine(activities);
  const ofLine = (name: string) => byLine.get(foldName(name)) ?? [];
  const [low, high] = aims.newBand;
  const given = limitsByName(aims);
  const { lines: languishing, floor: least } = aims.languishing;
  for (const name of least > 0 ? languishing : []) {
    const before = given.get(foldName(name));
    // Where there is nothing to do for a line no hour can be kept for it; the user's own limit comes first.
    if (before === undefined && ofLine(name).length > 0)
      given.set(foldName(name), { name, floor: least, cap: Infinity });
  }
  const own = given.get("new") ?? anything;
  const hasAim = isSome(ofNew) && aims.chosen === null;
  const aimed: Limits = {
    floor: own.floor,
    cap: own.cap === Infinity && hasAim && aims.lacking !== "new" ? Math.max(own.floor, high) : own.cap,
  };
  const groups: HoursGroup[] = [{ name: "new", members: ofNew }];
  const shares: Limits[] = [aims.chosen === null ? aimed : { floor: aims.chosen, cap: aims.chosen }];
  const ofLargest = aims.line === null ? [] : ofLine(aims.line);
  const ownLine = aims.line === null ? undefined : given.get(foldName(aims.line));
  const lineCap =
    ownLine !== undefined && ownLine.cap < Infinity ? ownLine.cap : isSome(ofLargest) ? aims.lineLimit : null;
  if (aims.line !== null && lineCap !== null) {
    groups.push({ name: aims.line, members: ofLargest });
    const { floor } = ownLine ?? anything;
    shares.push({ floor, cap: Math.max(lineCap, floor) });
  }
  for (const [name, limits] of given) {
    if (name === "new" || (lineCap !== null && aims.line !== null && name === foldName(aims.line))) continue;
    const members = ofLine(name);
    groups.push({ name: activities[members[0] ?? -1]?.line ?? limits.name, members });
    shares.push(limits);
  }
  const isReached = !hasAim || own.floor > 0 || aims.lacking === "current" || low === 0;
  return {
    groups,
    shares,
    reachFor: isReached ? null : Math.min(low, aimed.cap),
    lineCap,
    isOwn: given.size > 0 || aims.chosen !== null,
  };
}

/** The places of the activities of each line, by its folded name. */
function membersByLine(activities: readonly Activity[]): ReadonlyMap<string, readonly number[]> {
  const key = remembered(foldName);
  const members = new Map<string, number[]>();
  for (const [place, { line }] of activities.entries()) {
    if (line === null) continue;
    const own = members.get(key(line));
    if (own) own.push(place);
    else members.set(key(line), [place]);
  }
  return members;
}

const anything = { name: "", floor: 0, cap: Infinity };

/** The user's floors and caps by folded name: "line" is the largest line, a floor for current customers a cap for new ones. */
function limitsByName({ floors, caps, line }: TimeAims): Map<string, Limits & { readonly name: string }> {
  const all = new Map<string, Limits & { readonly name: string }>();
  const put = (given: string, change: Partial<Limits>) => {
    const name = given === "line" && line !== null ? line : given;
    const key = name === "new" ? name : foldName(name);
    all.set(key, { ...(all.get(key) ?? anything), name, ...change });
  };
  for (const [name, share] of Object.entries(floors))
    if (name === "current") put("new", { cap: 1 - share });
    else put(name, { floor: share });
  for (const [name, share] of Object.entries(caps))
    if (name === "current") put("new", { floor: 1 - share });
    else put(name, { cap: share });
  return all;
}

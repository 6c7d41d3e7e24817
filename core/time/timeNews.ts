import type { Side } from "./activities/sidesOfAccounts";
import type { TimePlan } from "./timePlan";

/** Less than that is no advice: hours are planned in halves. */
const leastMoved = 0.5;
/** Hours are shown in tenths. */
const level = 0.1;

/** The one thing that a time plan says first. `share` is 0..1 of the week's hours. */
export type TimeNews =
  | { readonly code: "no-accounts" | "no-hours" | "divided-well" }
  | { readonly code: "share"; readonly share: number; readonly of: Side }
  /**
   * Everybody is on one side: nothing to divide between two. `most`: the account with the most hours, more than finding gets; null where
   * there is no such one.
   */
  | {
      readonly code: "one-side";
      readonly accounts: number;
      readonly most: string | null;
      /** Some of the hours are for finding new customers. */
      readonly finds: boolean;
    }
  | { readonly code: "move-hours"; readonly hours: number; readonly to: Side }
  /** No hours go to the side whose deals are too few; `has`: there would be something to do with it. */
  | { readonly code: "nothing-for"; readonly side: Side; readonly has: boolean }
  /** The plan would take hours from a side whose deals are too few: no advice to follow. */
  | { readonly code: "keep-hours"; readonly for: Side };

/**
 * What to do with the week's hours: how much of them to give to new customers, or, where a log tells how they were spent, how many to
 * move; never away from the side of which the review says that its deals are too few. No activity: nothing to say.
 *
 * @param lacking that side; null where there is none
 * @example timeNews({ activities: [{}], split: { new: 6, current: 18 }, spent: { new: 2, current: 22 }, hours: 24 }, null) // { code: "move-hours", hours: 4, to: "new" }
 */
export function timeNews(
  { activities, split, spent, hours }: Pick<TimePlan, "activities" | "split" | "spent" | "hours">,
  lacking: Side | null,
): TimeNews {
  if (activities.length === 0) return { code: "no-accounts" };
  if (hours === 0) return { code: "no-hours" };
  if (lacking !== null && split[lacking] === 0)
    return {
      code: "nothing-for",
      side: lacking,
      has: activities.some(({ customer }) => customer === lacking),
    };
  // Nobody is told to give nothing.
  const isCurrents = lacking === "current" || (lacking === null && split.new === 0 && split.current > 0);
  const of = isCurrents ? "current" : "new";
  const other = of === "new" ? "current" : "new";
  if (split[other] === 0 && activities.every(({ customer }) => customer === of)) return oneSide(activities);
  if (spent === null) return { code: "share", share: split[of] / hours, of };
  const moved = split.new - spent.new;
  if (Math.abs(moved) < leastMoved) return { code: "divided-well" };
  const to = moved > 0 ? "new" : "current";
  if (lacking !== null && lacking !== to) return { code: "keep-hours", for: lacking };
  return { code: "move-hours", hours: Math.abs(moved), to };
}

/**
 * The side that keeps hours of the log beyond those of the plan, since its deals are too few; null where there is none.
 *
 * @example keptSide({ activities: [{}], split: { new: 6, current: 18 }, spent: { new: 8, current: 16 }, hours: 24 }, "new") // "new"
 */
export function keptSide(plan: Parameters<typeof timeNews>[0], lacking: Side | null): Side | null {
  const news = timeNews(plan, lacking);
  return news.code === "keep-hours" ? news.for : null;
}

function oneSide(activities: TimePlan["activities"]): TimeNews {
  // Finding new customers is nobody's: null.
  const hoursOf = new Map<string | null, number>();
  for (const { account, hours } of activities) {
    if (hours <= 0) continue;
    const before = hoursOf.get(account);
    hoursOf.set(account, before === undefined ? hours : before + hours);
  }
  const [first, second] = [...hoursOf].sort(([, a], [, b]) => b - a);
  const isLevel = first === undefined || (second !== undefined && first[1] - second[1] < level);
  const finds = hoursOf.has(null);
  return {
    code: "one-side",
    accounts: hoursOf.size - (finds ? 1 : 0),
    most: isLevel ? null : first[0],
    finds,
  };
}

/**
 * How much more the plan gives than the hours as they were spent, or than hours in proportion to worth where nobody knows; a share of the
 * latter, null where that gives nothing.
 *
 * @example expectedGain({ value: 12, inProportion: 8, spent: null }) // 0.5
 */
export function expectedGain({
  value,
  inProportion,
  spent,
}: Pick<TimePlan, "value" | "inProportion" | "spent">) {
  const base = spent === null ? inProportion : spent.value;
  return base > 0 ? value / base - 1 : null;
}

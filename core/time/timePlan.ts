import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { mappedInSlices } from "../cells/mappedInSlices";
import { finish, type Later, later, type Slices } from "../cells/slices";
import { sortedInSlices } from "../cells/sortedInSlices";
import { sum } from "../statistics/sum";
import type { Activity, PlannedActivity } from "./Activity";
import { problemOf } from "./allocation/allocateHours";
import type { HoursProblem } from "./allocation/HoursProblem";
import { aimGroups } from "./balance/aimGroups";
import { type PriceOfBalance, priceOfBalanceInSlices } from "./balance/priceOfBalance";
import { rangeOfGain } from "./balance/rangeOfGain";
import { type Staying, staying } from "./balance/staying";
import { noAims, type TimeAims } from "./balance/TimeAims";
import { claimsOfActivities } from "./claimsOfActivities";
import { type PlannedAccount, plannedAccounts } from "./plannedAccounts";
import { marginalResponse, response } from "./responseCurve";
import { noHoursSpent, type SpentHours } from "./spentHours";
import { type SpentWeek, spentWeek } from "./spentWeek";

export interface TimePlan {
  readonly hours: number;
  /** Most hours first. */
  readonly activities: readonly PlannedActivity[];
  /** The sum of each account's activities, most hours first; finding new customers is no account. */
  readonly accounts: readonly PlannedAccount[];
  /** New: the accounts that are new customers, and finding others. */
  readonly split: { readonly new: number; readonly current: number };
  /** Hours by line, of the activities that are about one. */
  readonly lines: ReadonlyMap<string, number>;
  /** What the plan gives, and what one more hour would add. */
  readonly value: number;
  readonly multiplier: number;
  /** Hours that no activity can use. */
  readonly unspent: number;
  /** What the same hours give where each activity gets them in proportion to its value. */
  readonly inProportion: number;
  /** The hours really spent, scaled to the budget; null without a log. */
  readonly spent: SpentWeek | null;
  /** What the aims of the week cost. */
  readonly balance: PriceOfBalance;
  /** What efforts that are off by half or double make of the gain over the hours spent, or over those in proportion to worth. */
  readonly range: Later<readonly [low: number, high: number] | null>;
  /** Which accounts keep their hours whatever the efforts really are. */
  readonly staying: Later<readonly Staying[]>;
}

export type Planned =
  | { readonly ok: true; readonly plan: TimePlan }
  | { readonly ok: false; readonly problem: HoursProblem };

/**
 * Divides the week's hours over activities, by worth and by the aims of balance. No activity: an empty plan with every hour unspent.
 *
 * @param spent hours really spent, as an activity log has them
 * @param aims left out: by worth alone
 * @returns the problem where an input makes no sense (see allocateHours)
 * @example timePlan([{ account: "A", purpose: "deal", line: null, customer: "new", value: 100, effort: 2, minimum: 0, maximum: 3 }], 4).plan.unspent // 1
 */
export function timePlan(
  activities: readonly Activity[],
  hours: number,
  spent: SpentHours = noHoursSpent,
  aims: TimeAims = noAims,
): Planned {
  return finish(timePlanInSlices(activities, hours, spent, aims));
}

/** The same for whoever must not hold the thread for long. */
export function* timePlanInSlices(
  activities: readonly Activity[],
  hours: number,
  spent: SpentHours = noHoursSpent,
  aims: TimeAims = noAims,
): Slices<Planned> {
  const claims = claimsOfActivities(activities);
  yield;
  const { groups, shares } = aimGroups(activities, aims);
  const limited = groups.map((group, i) => ({ ...group, ...(shares[i] ?? { floor: 0, cap: Infinity }) }));
  yield;
  const problem = problemOf(claims, hours, limited);
  if (problem !== null) return { ok: false, problem };
  const balance = yield* priceOfBalanceInSlices(activities, hours, aims);
  yield;
  const planned = yield* mappedInSlices(activities, (activity, i): PlannedActivity => {
    const own = at(balance.hours, i);
    const { value, effort } = activity;
    return {
      ...activity,
      hours: own,
      gives: response(value, effort, own),
      nextHour: marginalResponse(value, effort, own),
    };
  });
  yield;
  const even = inProportion(activities, hours);
  yield;
  const week = spentWeek(activities, hours, spent);
  yield;
  const evenly = sum(activities.map(({ value, effort }, i) => response(value, effort, at(even, i))));
  yield;
  const ranked = yield* sortedInSlices(
    planned,
    (a, b) => b.hours - a.hours || b.nextHour - a.nextHour || compareActivities(a, b),
  );
  yield;
  const accounts = yield* plannedAccounts(planned, spent);
  yield;
  const split = splitOf(planned);
  yield;
  const plan: TimePlan = {
    hours,
    activities: ranked,
    accounts,
    split,
    lines: hoursByLine(planned),
    value: balance.value,
    multiplier: balance.multiplier,
    unspent: balance.unspent,
    inProportion: evenly,
    spent: week,
    balance,
    range: later(() => rangeOfGain(activities, balance.hours, week === null ? even : week.byActivity)),
    staying: later(() => staying(activities, hours, aims, balance)),
  };
  return { ok: true, plan };
}

function compareActivities(a: Activity, b: Activity): number {
  const order = (text: string | null) => (text === null ? "" : text);
  return (
    compareNames(order(a.account), order(b.account)) ||
    compareNames(a.purpose, b.purpose) ||
    compareNames(order(a.line), order(b.line))
  );
}

function splitOf(activities: readonly PlannedActivity[]): TimePlan["split"] {
  const split = { new: 0, current: 0 };
  for (const { customer, hours } of activities) split[customer] += hours;
  return split;
}

function hoursByLine(activities: readonly PlannedActivity[]): ReadonlyMap<string, number> {
  const byLine = new Map<string, number>();
  for (const { line, hours } of activities) {
    if (line === null || hours === 0) continue;
    const before = byLine.get(line);
    byLine.set(line, hours + (before === undefined ? 0 : before));
  }
  return byLine;
}

/** Hours in proportion to worth. */
function inProportion(activities: readonly Activity[], hours: number): number[] {
  const total = sum(activities.map(({ value }) => value));
  return activities.map(({ value }) => (total === 0 ? 0 : (hours * value) / total));
}

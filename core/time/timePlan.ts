import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { sum } from "../statistics/sum";
import type { Activity, PlannedActivity } from "./Activity";
import { allocateHours } from "./allocation/allocateHours";
import type { HoursProblem } from "./allocation/HoursProblem";
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
}

/**
 * Divides the week's hours over activities. No activity: an empty plan with every hour unspent.
 *
 * @param spent hours really spent, as an activity log has them
 * @returns the problem where an input makes no sense (see allocateHours)
 * @example timePlan([{ account: "A", purpose: "deal", line: null, customer: "new", value: 100, effort: 2, minimum: 0, maximum: 3 }], 4).plan.unspent // 1
 */
export function timePlan(
  activities: readonly Activity[],
  hours: number,
  spent: SpentHours = noHoursSpent,
): { readonly ok: true; readonly plan: TimePlan } | { readonly ok: false; readonly problem: HoursProblem } {
  const allocation = allocateHours({
    values: activities.map(({ value }) => value),
    efforts: activities.map(({ effort }) => effort),
    minimum: activities.map(({ minimum }) => minimum),
    maximum: activities.map(({ maximum }) => maximum),
    hours,
  });
  if (!allocation.ok) return allocation;
  const planned = activities.map((activity, i): PlannedActivity => {
    const own = at(allocation.hours, i);
    const { value, effort } = activity;
    return {
      ...activity,
      hours: own,
      gives: response(value, effort, own),
      nextHour: marginalResponse(value, effort, own),
    };
  });
  const plan: TimePlan = {
    hours,
    activities: [...planned].sort(
      (a, b) => b.hours - a.hours || b.nextHour - a.nextHour || compareActivities(a, b),
    ),
    accounts: plannedAccounts(planned, spent),
    split: splitOf(planned),
    lines: hoursByLine(planned),
    value: allocation.value,
    multiplier: allocation.multiplier,
    unspent: allocation.unspent,
    inProportion: inProportion(activities, hours),
    spent: spentWeek(activities, hours, spent),
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
  const hoursFor = (side: Activity["customer"]) =>
    sum(activities.filter(({ customer }) => customer === side).map(({ hours }) => hours));
  return { new: hoursFor("new"), current: hoursFor("current") };
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

function inProportion(activities: readonly Activity[], hours: number): number {
  const total = sum(activities.map(({ value }) => value));
  if (total === 0) return 0;
  return sum(activities.map(({ value, effort }) => response(value, effort, (hours * value) / total)));
}

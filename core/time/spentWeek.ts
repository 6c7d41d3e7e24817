import { at } from "../cells/at";
import { sum } from "../statistics/sum";
import { foldAccount } from "../table/names/foldAccount";
import type { Activity } from "./Activity";
import { allocateHours } from "./allocation/allocateHours";
import { response } from "./responseCurve";
import type { SpentHours } from "./spentHours";

/** The week as it was really spent, scaled to the hours of the plan. */
export interface SpentWeek {
  readonly new: number;
  readonly current: number;
  /** What those hours give, each account's own best divided over its activities. */
  readonly value: number;
  /** Hours of the log, before they were scaled; those of them that went to who is not in the table, and to accounts with nothing to plan for. */
  readonly hours: number;
  readonly finding: number;
  readonly elsewhere: number;
  /** The hours by activity, in their order. */
  readonly byActivity: readonly number[];
}

/**
 * Hours with accounts of the table that have nothing to plan for count on neither side and give nothing. No hour spent: null.
 *
 * @param hours of the plan
 */
export function spentWeek(
  activities: readonly Activity[],
  hours: number,
  { byAccount, finding }: SpentHours,
): SpentWeek | null {
  const logged = sum([...byAccount.values()]) + finding;
  if (logged === 0) return null;
  // A part of at most 1, however little was logged in all.
  const scaled = (own: number) => hours * (own / logged);
  const ofAccount = new Map<string, Activity[]>();
  const toFind = activities.filter(({ purpose }) => purpose === "finding");
  for (const activity of activities) {
    if (activity.account === null) continue;
    const name = foldAccount(activity.account);
    const known = ofAccount.get(name);
    if (known) known.push(activity);
    else ofAccount.set(name, [activity]);
  }
  const weeks = [...ofAccount].flatMap(([name, own]) => {
    const spent = byAccount.get(name);
    return spent === undefined ? [] : [{ own, hours: scaled(spent) }];
  });
  if (finding > 0) weeks.push({ own: toFind, hours: scaled(finding) });
  const divided = new Map(weeks.flatMap((week) => bestOf(week.own, week.hours)));
  const byActivity = activities.map((activity) => divided.get(activity) ?? noHours);
  const side = (customer: Activity["customer"]) =>
    sum(weeks.filter(({ own }) => (own[0]?.customer ?? "new") === customer).map((week) => week.hours));
  return {
    new: side("new"),
    current: side("current"),
    value: sum(activities.map(({ value, effort }, i) => response(value, effort, at(byActivity, i)))),
    hours: logged,
    finding,
    elsewhere: sum([...byAccount].filter(([name]) => !ofAccount.has(name)).map(([, own]) => own)),
    byActivity,
  };
}

const noHours = 0;

/** Each activity with its hours where all of them go to these activities as well as they can. */
function bestOf(activities: readonly Activity[], hours: number): [Activity, number][] {
  const made = allocateHours({
    values: activities.map(({ value }) => value),
    efforts: activities.map(({ effort }) => effort),
    hours,
  });
  return activities.map((activity, i) => [activity, made.ok ? at(made.hours, i) : Number.NaN]);
}

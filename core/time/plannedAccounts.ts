import { compareNames } from "../cells/compareNames";
import { sum } from "../statistics/sum";
import { foldAccount } from "../table/names/foldAccount";
import type { ActivityPurpose, PlannedActivity } from "./Activity";
import type { SpentHours } from "./spentHours";

/** The sum of what is planned for an account. */
export interface PlannedAccount {
  readonly account: string;
  readonly customer: "new" | "current";
  /** What hours can add in all, and the hours after which 63 % of that is reached. */
  readonly value: number;
  readonly effort: number;
  readonly hours: number;
  /** What those hours give. */
  readonly gives: number;
  /** What one more hour here would be worth. */
  readonly nextHour: number;
  /** Hours really spent on it, where a log tells. */
  readonly spent: number;
  /** What the value is made of. */
  readonly parts: Readonly<Record<Exclude<ActivityPurpose, "finding">, number>>;
  /** What most of its hours are for; without hours what is worth most. */
  readonly purpose: ActivityPurpose;
  /** The line of that, or null. */
  readonly focus: string | null;
  /** True where the rep put in a value or an effort. */
  readonly changedByRep: boolean;
}

/** Most hours first; equal ones by what the next hour is worth, then by name. Finding new customers is no account. */
export function plannedAccounts(
  activities: readonly PlannedActivity[],
  { byAccount }: Pick<SpentHours, "byAccount">,
): readonly PlannedAccount[] {
  const ofAccount = new Map<string, PlannedActivity[]>();
  for (const activity of activities) {
    if (activity.account === null) continue;
    const known = ofAccount.get(activity.account);
    if (known) known.push(activity);
    else ofAccount.set(activity.account, [activity]);
  }
  return [...ofAccount]
    .map(([account, own]) => sumOf(account, own, byAccount))
    .sort((a, b) => b.hours - a.hours || b.nextHour - a.nextHour || compareNames(a.account, b.account));
}

function sumOf(
  account: string,
  own: readonly PlannedActivity[],
  spent: SpentHours["byAccount"],
): PlannedAccount {
  const total = (of: (activity: PlannedActivity) => number) => sum(own.map(of));
  const worth = (purpose: ActivityPurpose) =>
    sum(own.filter((activity) => activity.purpose === purpose).map(({ value }) => value));
  const main = own.reduce((a, b) => ((b.hours - a.hours || b.value - a.value) > 0 ? b : a));
  const logged = spent.get(foldAccount(account));
  return {
    account,
    customer: main.customer,
    value: total(({ value }) => value),
    effort: total(({ effort }) => effort),
    hours: total(({ hours }) => hours),
    gives: total(({ gives }) => gives),
    nextHour: own.reduce((most, { nextHour }) => Math.max(most, nextHour), 0),
    spent: logged === undefined ? 0 : logged,
    parts: { deal: worth("deal"), whitespace: worth("whitespace"), keeping: worth("keeping") },
    purpose: main.purpose,
    focus: main.line,
    changedByRep: own.some(({ changedByRep }) => changedByRep),
  };
}

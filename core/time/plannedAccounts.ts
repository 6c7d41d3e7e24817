import { compareNames } from "../cells/compareNames";
import { mappedInSlices } from "../cells/mappedInSlices";
import type { Slices } from "../cells/slices";
import { sortedInSlices } from "../cells/sortedInSlices";
import { foldAccount } from "../table/names/foldAccount";
import type { ActivityPurpose, PlannedActivity } from "./Activity";
import { type AccountWorth, activitiesByAccount, type OfAccount, worthOf } from "./accountsOfActivities";
import type { SpentHours } from "./spentHours";

/** The sum of what is planned for an account. */
export interface PlannedAccount extends AccountWorth {
  readonly hours: number;
  /** What those hours give. */
  readonly gives: number;
  /** What one more hour here would be worth. */
  readonly nextHour: number;
  /** Hours really spent on it, where a log tells. */
  readonly spent: number;
  /** What most of its hours are for; without hours what is worth most. */
  readonly purpose: ActivityPurpose;
  /** The line of that, or null. */
  readonly focus: string | null;
  /** True where the rep put in a value or an effort. */
  readonly changedByRep: boolean;
}

/** Most hours first; equal ones by what the next hour is worth, then by name. Finding new customers is no account. */
export function* plannedAccounts(
  activities: readonly PlannedActivity[],
  { byAccount }: Pick<SpentHours, "byAccount">,
): Slices<readonly PlannedAccount[]> {
  const ofAccount = activitiesByAccount(activities);
  yield;
  const sums = yield* mappedInSlices([...ofAccount], ([account, own]) => sumOf(account, own, byAccount));
  yield;
  return yield* sortedInSlices(
    sums,
    (a, b) => b.hours - a.hours || b.nextHour - a.nextHour || compareNames(a.account, b.account),
  );
}

function sumOf(
  account: string,
  own: OfAccount<PlannedActivity>,
  spent: SpentHours["byAccount"],
): PlannedAccount {
  let [hours, gives, nextHour] = [0, 0, 0];
  let [main] = own;
  let changedByRep = false;
  for (const one of own) {
    hours += one.hours;
    gives += one.gives;
    nextHour = Math.max(nextHour, one.nextHour);
    if (one.hours > main.hours || (one.hours === main.hours && one.value > main.value)) main = one;
    changedByRep ||= one.changedByRep;
  }
  const logged = spent.size === 0 ? undefined : spent.get(foldAccount(account));
  return {
    ...worthOf(account, own),
    hours,
    gives,
    nextHour,
    spent: logged === undefined ? 0 : logged,
    purpose: main.purpose,
    focus: main.line,
    changedByRep,
  };
}

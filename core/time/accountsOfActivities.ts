import { mappedInSlices } from "../cells/mappedInSlices";
import type { Slices } from "../cells/slices";
import type { Activity, ActivityPurpose } from "./Activity";

/** The sum of an account's activities. */
export interface AccountWorth {
  readonly account: string;
  readonly customer: "new" | "current";
  /** What hours can add in all, and the hours after which 63 % of that is reached. */
  readonly value: number;
  readonly effort: number;
  /** What the value is made of. */
  readonly parts: Readonly<Record<Exclude<ActivityPurpose, "finding">, number>>;
}

export type OfAccount<One extends Activity> = readonly [One, ...One[]];

/** The sums of the accounts, in the order in which their first activities stand; finding new customers is no account. */
export function* accountsOfActivities(activities: readonly Activity[]): Slices<readonly AccountWorth[]> {
  const ofAccount = activitiesByAccount(activities);
  yield;
  return yield* mappedInSlices([...ofAccount], ([account, own]) => worthOf(account, own));
}

/** All of one account are with a new customer, or with a current one. */
export function activitiesByAccount<One extends Activity>(
  activities: readonly One[],
): ReadonlyMap<string, OfAccount<One>> {
  const ofAccount = new Map<string, [One, ...One[]]>();
  for (const activity of activities) {
    if (activity.account === null) continue;
    const known = ofAccount.get(activity.account);
    if (known) known.push(activity);
    else ofAccount.set(activity.account, [activity]);
  }
  return ofAccount;
}

/** The sum of one account's activities. */
export function worthOf(account: string, own: OfAccount<Activity>): AccountWorth {
  const parts = { deal: 0, whitespace: 0, keeping: 0 };
  const [{ customer }] = own;
  let [value, effort] = [0, 0];
  for (const one of own) {
    if (one.purpose !== "finding") parts[one.purpose] += one.value;
    value += one.value;
    effort += one.effort;
  }
  return { account, customer, value, effort, parts };
}

import type { PlannedAccount } from "./plannedAccounts";
import type { TimePlan } from "./timePlan";

/** Less is shown as no hours at all. */
const least = 0.05;

/** A row of the week: an account, or finding new customers (null). */
export type WeekRow = Pick<
  PlannedAccount,
  "customer" | "hours" | "gives" | "nextHour" | "purpose" | "focus"
> & {
  readonly account: string | null;
};

/**
 * Who gets hours this week, most hours first: the accounts, and finding new customers among them. No activity: no row.
 *
 * @example weekRows({ accounts: [], activities: [{ purpose: "finding", line: null, hours: 2 }] })[0].hours // 2
 */
export function weekRows({
  accounts,
  activities,
}: Pick<TimePlan, "accounts" | "activities">): readonly WeekRow[] {
  const found = activities
    .filter(({ purpose }) => purpose === "finding")
    .map((activity): WeekRow => ({ ...activity, account: null, focus: null }));
  return [...accounts, ...found].filter(({ hours }) => hours >= least).sort((a, b) => b.hours - a.hours);
}

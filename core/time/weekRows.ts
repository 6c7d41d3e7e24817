import { sum } from "../statistics/sum";
import { leastAppointment } from "./leastAppointment";
import type { PlannedAccount } from "./plannedAccounts";
import type { TimePlan } from "./timePlan";

/** Less is no hours at all. */
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

/**
 * The rows to name, no more than `most`, and the others together: those that are no appointment are not named, but for the first of all.
 *
 * @returns `rest` with 0 rows and 0 hours where every row is named
 * @example shownRows([{ hours: 3 }, { hours: 0.1 }, { hours: 0.1 }], 15).rest // { rows: 2, hours: 0.2 }
 */
export function shownRows<Row extends Pick<WeekRow, "hours">>(
  rows: readonly Row[],
  most: number,
): { readonly named: readonly Row[]; readonly rest: { readonly rows: number; readonly hours: number } } {
  const named = rows.filter(({ hours }, i) => i === 0 || (i < most && hours >= leastAppointment));
  const rest = rows.slice(named.length);
  return { named, rest: { rows: rest.length, hours: sum(rest.map(({ hours }) => hours)) } };
}

import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { Words } from "../../../core/words/Words";
import type { Cell } from "./groupRows";

/** A customer a row, for a table that other programs read: the group's values, then what the customer did and is expected to do. Those worth most first. */
export function customerRows(
  groups: readonly { readonly values: readonly string[]; readonly report: CustomerReport }[],
  groupBy: readonly string[],
  { format: { day } }: Words,
): readonly Readonly<Record<string, Cell>>[] {
  return groups.flatMap(({ values, report }) =>
    report.outlooks.map((one) => ({
      ...Object.fromEntries(groupBy.map((column, place) => [column, values[place] ?? ""])),
      customer: one.account,
      as_of: report.asOf === null ? null : day(report.asOf),
      purchases: one.purchases,
      first: day(one.first),
      last: day(one.last),
      quiet_days: one.quietDays,
      usual_interval: one.usualInterval,
      quiet: one.quiet === null ? null : String(one.quiet),
      open_deals: one.openDeals,
      in_touch: String(one.inTouch),
      amount: one.amount,
      yearly: one.yearly,
      last_year: one.lastYear,
      year_before: one.yearBefore,
      alive: one.alive,
      alive_in_a_year: one.aliveInAYear,
      expected_purchases: one.expectedPurchases,
      expected_spend: one.expectedSpend,
      value: one.value,
    })),
  );
}

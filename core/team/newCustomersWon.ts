import { compareNames } from "../cells/compareNames";
import { monthsBefore } from "../cells/monthsBefore";
import { accountHistory } from "../measures/accountHistory";
import { rowsWithin } from "../measures/rowsWithin";
import { wonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";

/**
 * The accounts whose first won deal, by whomever, falls in the 12 months to as-of and was won here, sorted.
 *
 * @returns null where that cannot be told: without accounts or dates, and where the table's first won deal of all lies inside the 12 months
 */
export function newCustomersWon(pipeline: Pipeline): readonly string[] | null {
  const { account, asOf } = pipeline;
  if (account === null || asOf === null) return null;
  const after = monthsBefore(asOf, 12);
  const { firstWon, since } = accountHistory(pipeline);
  if (since > after) return null;
  const { days } = wonDays(pipeline);
  const found = new Set<string>();
  for (const deal of rowsWithin(days, after, asOf)) {
    const code = account.codes[deal] ?? -1;
    if (firstWon[code] === days[deal]) found.add(account.names[code] ?? "");
  }
  return [...found].sort(compareNames);
}

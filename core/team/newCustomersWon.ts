import { wonDays } from "../balance/wonDays";
import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { monthsBefore } from "../cells/monthsBefore";
import type { Pipeline } from "../table/Pipeline";

/**
 * The accounts whose first won deal falls in the 12 months to as-of, sorted.
 *
 * @param earliest the first day on which anybody of the team won a deal: where it lies inside the 12 months, nobody can tell who had
 * bought before
 * @returns null where that cannot be told, or without accounts or dates
 */
export function newCustomersWon(pipeline: Pipeline, earliest: number): readonly string[] | null {
  const { account, asOf } = pipeline;
  if (account === null || asOf === null) return null;
  const since = monthsBefore(asOf, 12);
  if (earliest > since) return null;
  const { days } = wonDays(pipeline);
  const first = new Float64Array(account.names.length).fill(Number.POSITIVE_INFINITY);
  days.forEach((day, row) => {
    const code = at(account.codes, row);
    if (code >= 0 && day < at(first, code)) first[code] = day;
  });
  return account.names
    .filter((_, code) => at(first, code) > since && at(first, code) <= asOf)
    .sort(compareNames);
}

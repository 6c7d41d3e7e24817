import { compareNames } from "../cells/compareNames";
import { monthsBefore } from "../cells/monthsBefore";
import { firstDays } from "../measures/firstDays";
import { rowsWithin } from "../measures/rowsWithin";
import { wonDays } from "../table/dates/wonDays";
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
  const first = firstDays(wonDays(pipeline).days, account.codes, account.names.length);
  return Array.from(rowsWithin(first, since, asOf), (code) => account.names[code] ?? "").sort(compareNames);
}

import { wonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";
import { accountHistory } from "./accountHistory";

/**
 * Whether it is known when these deals were won: one has a date; or none was won here, while others of the table were, on a known day.
 * Without any dated won deal it is not.
 */
export function knowsWonDays(pipeline: Pipeline): boolean {
  const { first, undated } = wonDays(pipeline);
  const since = undated > 0 ? first : accountHistory(pipeline).since;
  return since !== Number.POSITIVE_INFINITY;
}

import { monthsBefore } from "../cells/monthsBefore";
import type { Pipeline } from "../table/Pipeline";
import { accountHistory } from "./accountHistory";

/** Who bought nothing for so long before today is taken for somebody who never did. */
const lookBack = 12;

/**
 * Why nobody can tell from past sales that an account is new: no won deal of the table has a date, or the first of them is less than 12
 * months old (less than customers take to lapse, where that is shorter), so that who bought before the sheet began looks new. Who has a won
 * deal is a current customer all the same: the part that is with new customers is at most what the sheet shows.
 *
 * @returns null where a column or a list of customers says who is new, and where the history is long enough
 */
export function whoIsNewUnknown(pipeline: Pipeline): Doubt | null {
  return historyTooShort(pipeline, () => accountHistory(pipeline).since);
}

type Doubt = "no-dates" | "history-too-short";

/** The same for whoever knows when the first deal of the table was won. */
export function historyTooShort(
  table: Pick<Pipeline, "customerTypeSource" | "customersListed" | "lapseMonths" | "asOf">,
  firstWon: () => number,
): Doubt | null {
  const { customerTypeSource, customersListed, lapseMonths, asOf } = table;
  if (customerTypeSource !== "history" || customersListed) return null;
  const since = firstWon();
  if (asOf === null || since === Number.POSITIVE_INFINITY) return "no-dates";
  const months = lapseMonths > 0 ? Math.min(lapseMonths, lookBack) : lookBack;
  return since > monthsBefore(asOf, months) ? "history-too-short" : null;
}

import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import { Outcome, type Pipeline } from "../Pipeline";
import type { TableLayout } from "../roles/TableLayout";

/** A deal is seldom closed so many days after the newest deal was written down, unless the table speaks of nothing newer. */
const longest = 90;
/** More of the closed deals than this, and than one, are no exception. */
const few = 0.01;

/**
 * Tells of won and lost deals that close months after every deal was created, where they are so few that they may be plans or slips: as-of
 * is their day, and all that looks back from it.
 *
 * @param closedOn without slips, as `withoutSlips` leaves it
 */
export function tellAhead(
  { created, closedOn }: Pick<Pipeline, "created" | "closedOn">,
  outcome: Uint8Array,
  { columns }: TableLayout,
  issues: Issues,
): void {
  const choice = columns.actualClose ?? columns.expectedClose;
  if (created === null || closedOn === null || choice === undefined) return;
  let newest = Number.NEGATIVE_INFINITY;
  for (const day of created) if (day > newest) newest = day;
  const isClosed = (row: number) => outcome[row] === Outcome.won || outcome[row] === Outcome.lost;
  const isAhead = (row: number) => isClosed(row) && at(closedOn, row) > newest + longest;
  let [closed, ahead, day] = [0, 0, newest];
  for (let row = 0; row < outcome.length; row++) {
    if (isClosed(row)) closed++;
    if (!isAhead(row)) continue;
    ahead++;
    day = Math.max(day, at(closedOn, row));
  }
  if (newest === Number.NEGATIVE_INFINITY || ahead === 0 || ahead > Math.max(1, few * closed)) return;
  issues.tellRows({ code: "date-ahead", header: choice.header, day, last: newest }, choice.column, isAhead);
}

import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import type { Pipeline } from "../Pipeline";
import type { TableLayout } from "../roles/TableLayout";
import { isDecided } from "../stages/isDecided";
import { latestDay } from "./latestDay";

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
  const newest = latestDay(created, null);
  const latest = latestDay(closedOn, outcome);
  if (newest === Number.NEGATIVE_INFINITY || !(latest > newest + longest)) return;
  const isAhead = (row: number) => isDecided(outcome[row]) && at(closedOn, row) > newest + longest;
  let [closed, ahead] = [0, 0];
  for (let row = 0; row < outcome.length; row++) {
    if (isDecided(outcome[row])) closed++;
    if (isAhead(row)) ahead++;
  }
  if (ahead > Math.max(1, few * closed)) return;
  const oddity = { code: "date-ahead", header: choice.header, day: latest, last: newest } as const;
  issues.tellRows(oddity, choice.column, isAhead);
}

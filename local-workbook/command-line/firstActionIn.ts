import type { Review } from "../../core/balance/review";
import { finish, type Later } from "../../core/cells/slices";
import { foretoldCustomers } from "../../core/customers/foretoldCustomers";
import type { Whitespace } from "../../core/customers/whitespace/Whitespace";
import { usualHours } from "../../core/port/Settings";
import { isActivitySheet, readActivityLog } from "../../core/sheets/activityLog";
import { withRepInputs } from "../../core/sheets/repInputs";
import { readTimeSheet } from "../../core/sheets/timeSheet";
import { timeInputs } from "../../core/time/timeInputs";
import { firstAction } from "../../core/weekly/actions/firstAction";
import type { Words } from "../../core/words/Words";
import type { OpenedPipeline } from "./openPipeline";
import type { ReviewReport } from "./report/ReviewReport";
import { reviewLogOf, sheetCells } from "./reviewLog";

/** What customers will do is no part of a review: where a company's whole book is reviewed, a script would wait for it. */
const mostDeals = 20_000;

/**
 * The one thing to do this week, as the pane has it: from the sheets of the workbook that the pane reads too, as of the data's own day.
 *
 * @param gaps of the same pipeline
 * @returns null where there is nothing to do, and where the deals are more than one person's
 */
export function firstActionIn(
  { workbook, pipeline }: OpenedPipeline,
  review: Review,
  gaps: Later<Whitespace | null>,
  asOf: { readonly asOf?: number },
  { time }: Words,
): ReviewReport["first"] {
  if (pipeline.rows > mostDeals) return null;
  const customers = finish(foretoldCustomers(pipeline, asOf, gaps.inSlices));
  const log = workbook.sheets.find(({ name }) => isActivitySheet(name));
  const logged = log === undefined ? null : readActivityLog(log.cells);
  const { activities, currency } = timeInputs(pipeline, customers, review.guidelines, logged?.entries);
  const rep = readTimeSheet(sheetCells(workbook, time.sheetName));
  const action = finish(
    firstAction({
      pipeline,
      review,
      customers,
      activities: withRepInputs(activities, rep, time),
      hours: rep.hours ?? usualHours,
      log: reviewLogOf(workbook),
      today: pipeline.asOf,
    }),
  );
  return action && { action, currency };
}

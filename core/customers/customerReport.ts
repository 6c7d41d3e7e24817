import { finish, type Slices } from "../cells/slices";
import { dealsOfAccounts } from "../table/chooseDeals";
import type { Pipeline } from "../table/Pipeline";
import { historyOfPipelineInSlices } from "./history/historyOfPipeline";
import { whyUnknown } from "./history/whyUnknown";
import { contactsOfPipeline } from "./outlook/contactsOfPipeline";
import { rhythmLanes } from "./outlook/rhythmLanes";
import { profileInSlices } from "./profile/profileInSlices";
import { prospectsOf } from "./profile/prospectsOf";
import type { CustomerReport, CustomerReportOptions } from "./report/CustomerReport";
import { reportInSlices } from "./report/reportOnTally";
import { tallyOfHistoryInSlices } from "./tally/tallyOfHistory";
import { lineBreadth } from "./whitespace/lineBreadth";
import { salesOfPipeline } from "./whitespace/salesOfPipeline";
import { whitespaceCheckInSlices } from "./whitespace/whitespaceCheck";
import { whitespaceOf } from "./whitespace/whitespaceOf";
import { whitespaceOfPipeline } from "./whitespace/whitespaceOfPipeline";

/**
 * Everything that a pipeline says about its customers, in one call: its won deals are the purchases (every row, where it has no
 * stages), its lines the portfolio, its open deals the prospects.
 *
 * Nothing is thrown; what the data do not support is null or empty, with the reason beside it.
 */
export function customerReport(pipeline: Pipeline, options: CustomerReportOptions = {}): CustomerReport {
  return finish(customerReportInSlices(pipeline, options));
}

/** The same for whoever must not hold the thread for long. */
export function* customerReportInSlices(
  pipeline: Pipeline,
  options: CustomerReportOptions = {},
): Slices<CustomerReport> {
  // A customer's purchases are those from colleagues too.
  const bought = dealsOfAccounts(pipeline);
  yield;
  const history = yield* historyOfPipelineInSlices(bought, options.asOf);
  yield;
  const sales = salesOfPipeline(bought, options.segment, options.asOf);
  yield;
  const contacts = contactsOfPipeline(bought);
  yield;
  const tally = history && (yield* tallyOfHistoryInSlices(history));
  yield;
  const report = yield* reportInSlices(tally, whyUnknown(pipeline), options, contacts);
  const lanes = history === null ? [] : rhythmLanes(history, report.outlooks);
  yield;
  const whitespace = sales && (yield* whitespaceOf(sales, options));
  // Where nothing can be answered nothing more is learnt: on 80,000 rows that would take seconds.
  const isAnswered = report.why === "known" || (whitespace !== null && whitespace.gaps.length > 0);
  yield;
  const profile =
    pipeline.stage === null || !isAnswered ? null : yield* profileInSlices(pipeline, options.joined);
  const check =
    isAnswered && whitespace !== null ? yield* whitespaceCheckInSlices(whitespace.ownership) : null;
  yield;
  return {
    ...report,
    lanes,
    whitespace,
    whitespaceCheck: check,
    breadth: sales && lineBreadth(sales, history?.asOf ?? null),
    profile,
    prospects: profile === null ? [] : prospectsOf(pipeline, profile, bought),
  };
}

/**
 * The same report with what is not possible for now left out of its whitespace: nothing else hangs on it, and nothing else is worked out again.
 *
 * @param pipeline that of the report
 */
export function* withBlocked(
  report: CustomerReport,
  pipeline: Pipeline,
  options: Pick<CustomerReportOptions, "asOf" | "by" | "segment" | "blocked">,
): Slices<CustomerReport> {
  return { ...report, whitespace: yield* whitespaceOfPipeline(pipeline, options) };
}

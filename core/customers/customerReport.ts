import { dealsOfAccounts } from "../table/chooseDeals";
import type { Pipeline } from "../table/Pipeline";
import { historyOfPipeline } from "./history/historyOfPipeline";
import { contactsOfPipeline } from "./outlook/contactsOfPipeline";
import { profileOfPipeline } from "./profile/profileOfPipeline";
import { prospectsOf } from "./profile/prospectsOf";
import type { CustomerReport, CustomerReportOptions } from "./report/CustomerReport";
import { reportOnHistory } from "./report/reportOnHistory";
import { buildOwnership } from "./whitespace/buildOwnership";
import { lineBreadth } from "./whitespace/lineBreadth";
import { salesOfPipeline } from "./whitespace/salesOfPipeline";
import { whitespaceCheck } from "./whitespace/whitespaceCheck";
import { whitespaceOf } from "./whitespace/whitespaceOf";
import { whitespaceOfPipeline } from "./whitespace/whitespaceOfPipeline";

/**
 * Everything that a pipeline says about its customers, in one call: its won deals are the purchases (every row, where it has no
 * stages), its lines the portfolio, its open deals the prospects.
 *
 * Nothing is thrown; what the data do not support is null or empty, with the reason beside it.
 */
export function customerReport(pipeline: Pipeline, options: CustomerReportOptions = {}): CustomerReport {
  // A customer's purchases are those from colleagues too.
  const bought = dealsOfAccounts(pipeline);
  const history = historyOfPipeline(bought, options.asOf);
  const sales = salesOfPipeline(bought, options.segment, options.asOf);
  const why = history !== null ? "known" : pipeline.account === null ? "no-account-column" : "no-date-column";
  const report = reportOnHistory(history, why, options, contactsOfPipeline(bought));
  const whitespace = sales && whitespaceOf(sales, options);
  // Where nothing can be answered nothing more is learnt: on 80,000 rows that would take seconds.
  const isAnswered = report.why === "known" || (whitespace !== null && whitespace.gaps.length > 0);
  const profile = pipeline.stage === null || !isAnswered ? null : profileOfPipeline(pipeline, options.joined);
  return {
    ...report,
    whitespace,
    whitespaceCheck: isAnswered ? sales && whitespaceCheck(buildOwnership(sales)) : null,
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
export function withBlocked(
  report: CustomerReport,
  pipeline: Pipeline,
  options: Pick<CustomerReportOptions, "asOf" | "by" | "segment" | "blocked">,
): CustomerReport {
  return { ...report, whitespace: whitespaceOfPipeline(pipeline, options) };
}

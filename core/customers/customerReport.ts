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
import { whitespaceGaps } from "./whitespace/whitespaceGaps";

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
  const found = sales && whitespaceGaps(sales, { ...(options.by ? { by: options.by } : {}) });
  const whitespace = found && { ...found, gaps: found.verdict === "list" ? found.gaps : [] };
  // Where nothing can be answered nothing more is learnt: on 80,000 rows that would take seconds.
  const isAnswered = report.why === "known" || (found !== null && found.gaps.length > 0);
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

import type { Slices } from "../../cells/slices";
import { dealsOfAccounts } from "../../table/chooseDeals";
import type { Pipeline } from "../../table/Pipeline";
import type { CustomerReportOptions } from "../report/CustomerReport";
import { salesOfPipeline } from "./salesOfPipeline";
import type { Whitespace } from "./Whitespace";
import { whitespaceOf } from "./whitespaceOf";

/**
 * The whitespace of a pipeline as a customer report has it, without the rest of the report.
 *
 * @returns null without accounts or lines
 */
export function* whitespaceOfPipeline(
  pipeline: Pipeline,
  options: Pick<CustomerReportOptions, "asOf" | "by" | "segment" | "blocked"> = {},
): Slices<Whitespace | null> {
  // What an account bought from colleagues it does not lack.
  const deals = dealsOfAccounts(pipeline);
  yield;
  const sales = salesOfPipeline(deals, options.segment, options.asOf);
  yield;
  return sales && (yield* whitespaceOf(sales, options));
}

import type { Slices } from "../cells/slices";
import { dealsOfAccounts } from "../table/chooseDeals";
import type { Pipeline } from "../table/Pipeline";
import { historyOfPipelineInSlices } from "./history/historyOfPipeline";
import { whyUnknown } from "./history/whyUnknown";
import { contactsOfPipeline } from "./outlook/contactsOfPipeline";
import type { CustomerReportOptions, ForetoldCustomers } from "./report/CustomerReport";
import { foretoldInSlices, reportInSlices, usualMonths } from "./report/reportOnTally";
import { tallyOfHistoryInSlices } from "./tally/tallyOfHistory";
import type { Whitespace } from "./whitespace/Whitespace";

/**
 * Of a customer report what the time plan and next actions ask, to the last digit as the whole report has it, in a part of its time: nothing is
 * shuffled, held out or learnt.
 *
 * @param whitespace of the same pipeline
 */
export function* foretoldCustomers(
  pipeline: Pipeline,
  options: Pick<CustomerReportOptions, "asOf">,
  whitespace: () => Slices<Whitespace | null>,
): Slices<ForetoldCustomers> {
  const bought = dealsOfAccounts(pipeline);
  yield;
  const history = yield* historyOfPipelineInSlices(bought, options.asOf);
  yield;
  const lacking = yield* whitespace();
  yield;
  const contacts = contactsOfPipeline(bought);
  yield;
  const tally = history && (yield* tallyOfHistoryInSlices(history));
  yield;
  const told =
    tally === null || tally.accounts.length === 0
      ? yield* reportInSlices(tally, whyUnknown(pipeline), options, contacts)
      : yield* foretoldInSlices(tally, usualMonths, contacts);
  return { ...told, whitespace: lacking };
}

import { historyOfLog } from "./history/historyOfLog";
import type { CustomerReport, CustomerReportOptions } from "./report/CustomerReport";
import { reportOnHistory } from "./report/reportOnHistory";

/**
 * The report of a plain list of transactions: without lines there is no whitespace, without outcomes no profile.
 *
 * @param days serial days; NaN is none
 * @param amounts NaN: not known; below 0: a refund
 * @example customerReportOfLog(["Acme", "Acme"], [45000, 45010]).purchases // 2
 */
export function customerReportOfLog(
  accounts: readonly string[],
  days: ArrayLike<number>,
  amounts: ArrayLike<number> | null = null,
  options: CustomerReportOptions = {},
): CustomerReport {
  const history = historyOfLog(accounts, days, amounts, options.asOf);
  return {
    ...reportOnHistory(history, "known", options),
    whitespace: null,
    whitespaceCheck: null,
    wallet: null,
    profile: null,
    prospects: [],
  };
}

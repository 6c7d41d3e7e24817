import { isoDay } from "../../cells/serialDay";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import type { CustomerReport } from "./CustomerReport";

/**
 * The report as the command line prints it with --json: days as ISO dates, shares as fractions, null for what is not known. Keys and
 * their order are a contract with scripts that read it.
 *
 * @param most how many accounts and gaps to list
 */
export function customersJson(report: CustomerReport, most = 20) {
  const { bgnbd, gammaGamma } = report.models;
  return {
    asOf: day(report.asOf),
    customers: report.customers,
    purchases: report.purchases,
    models: {
      bgnbd: bgnbd.ok
        ? {
            r: bgnbd.model.r,
            alpha: bgnbd.model.alpha,
            a: bgnbd.model.a,
            b: bgnbd.model.b,
            logLikelihood: bgnbd.model.logLikelihood,
            iterations: bgnbd.model.iterations,
          }
        : null,
      gammaGamma: gammaGamma.ok
        ? { p: gammaGamma.model.p, q: gammaGamma.model.q, v: gammaGamma.model.v }
        : null,
    },
    repeatOdds: report.repeatOdds.flatMap(({ odds }) => odds),
    returnShare: report.returnShare?.share ?? null,
    attrition: report.attrition && { ...report.attrition },
    top: report.outlooks.slice(0, most).map(outlook),
    whitespace: (report.whitespace?.gaps ?? []).slice(0, most),
  };
}

const outlook = (account: AccountOutlook) => ({
  ...account,
  first: day(account.first),
  last: day(account.last),
});

function day(serial: number | null): string | null {
  return serial === null ? null : isoDay(serial);
}

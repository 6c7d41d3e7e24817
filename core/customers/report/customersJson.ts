import { isoDay } from "../../cells/serialDay";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import type { DropoutModel, Fit } from "../value/DropoutModel";
import type { CustomerReport } from "./CustomerReport";

/**
 * The report as the command line prints it with --json: days as ISO dates, shares as fractions, null for what is not known. Keys and
 * their order are a contract with scripts that read it.
 *
 * @param most how many accounts and gaps to list
 */
export function customersJson(report: CustomerReport, most = 20) {
  const { bgnbd, mbgnbd, nbd, buying, gammaGamma } = report.models;
  return {
    asOf: day(report.asOf),
    customers: report.customers,
    purchases: report.purchases,
    models: {
      bgnbd: parameters(bgnbd),
      gammaGamma: gammaGamma.ok
        ? { p: gammaGamma.model.p, q: gammaGamma.model.q, v: gammaGamma.model.v }
        : null,
      mbgnbd: parameters(mbgnbd),
      nbd: parameters(nbd),
      shown: buying.ok ? buying.model.kind : null,
    },
    repeatOdds: report.repeatOdds.flatMap(({ odds }) => odds),
    returnShare: report.returnShare?.share ?? null,
    attrition: report.attrition && {
      ...report.attrition,
      lost: Math.round(report.attrition.expectedLost),
      perQuarter: report.attrition.newAccountsAQuarter,
      of: Math.round(report.attrition.alive),
    },
    top: report.outlooks.slice(0, most).map(outlook),
    whitespace: (report.whitespace?.gaps ?? []).slice(0, most),
    quiet: report.quiet.map(outlook),
    profile: report.profile && {
      verdict: report.profile.verdict,
      auc: report.profile.quality?.auc ?? null,
      brier: report.profile.quality?.brier ?? null,
      baseBrier: report.profile.quality?.plainBrier ?? null,
      prospects: report.prospects.map(({ account, score, sheetRows }) => ({ account, score, sheetRows })),
    },
  };
}

function parameters(fit: Fit<DropoutModel>) {
  if (!fit.ok) return null;
  const { r, alpha, a, b, logLikelihood, iterations } = fit.model;
  return { r, alpha, a, b, logLikelihood, iterations };
}

const outlook = (account: AccountOutlook) => ({
  ...account,
  first: day(account.first),
  last: day(account.last),
});

function day(serial: number | null): string | null {
  return serial === null ? null : isoDay(serial);
}

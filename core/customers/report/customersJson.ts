import type { AccountOutlook } from "../outlook/AccountOutlook";
import type { DropoutModel, Fit } from "../value/DropoutModel";
import type { CustomerReport } from "./CustomerReport";

/**
 * The report as the command line prints it with --json: days as ISO dates, shares as fractions, null for what is not known.
 *
 * @param most how many accounts, gaps and prospects to list
 */
export function customersJson(report: CustomerReport, most = 20) {
  const { attrition, whitespaceCheck, profile, models, wallet, holdOut } = report;
  return {
    asOf: day(report.asOf),
    customers: report.customers,
    purchases: report.purchases,
    months: report.months,
    models: {
      bgnbd: dropout(models.bgnbd),
      mbgnbd: dropout(models.mbgnbd),
      gammaGamma: models.gammaGamma.ok
        ? {
            p: models.gammaGamma.model.p,
            q: models.gammaGamma.model.q,
            v: models.gammaGamma.model.v,
            logLikelihood: models.gammaGamma.model.logLikelihood,
            iterations: models.gammaGamma.model.iterations,
            standardErrors: models.gammaGamma.model.standardErrors,
          }
        : null,
      why: {
        bgnbd: models.bgnbd.ok ? null : models.bgnbd.reason,
        mbgnbd: models.mbgnbd.ok ? null : models.mbgnbd.reason,
        gammaGamma: models.gammaGamma.ok ? null : models.gammaGamma.reason,
      },
    },
    holdOut: holdOut && { learned: holdOut.learned, foretold: holdOut.foretold, error: holdOut.error },
    repeatOdds: report.repeatOdds.flatMap(({ odds }) => odds),
    returnShare: report.returnShare?.share ?? null,
    attrition: attrition && { ...attrition },
    segments: count(report.rfm.map(({ segment }) => segment)),
    top: report.outlooks.slice(0, most).map(outlook),
    slipping: report.slipping.slice(0, most).map(outlook),
    referrals: report.referrals.slice(0, most).map(outlook),
    wallet: wallet && { lines: wallet.lines, average: wallet.average, averageYearAgo: wallet.averageYearAgo },
    whitespace: (report.whitespace?.gaps ?? []).slice(0, most),
    whitespaceCheck: whitespaceCheck && { ...whitespaceCheck },
    profile: profile && {
      verdict: profile.verdict,
      closed: profile.closed,
      won: profile.won,
      quality: profile.quality,
      fields: profile.fields,
      leftOut: profile.leftOut,
    },
    prospects: report.prospects.slice(0, most),
    issues: report.issues,
  };
}

function dropout(fit: Fit<DropoutModel>) {
  if (!fit.ok) return null;
  const { r, alpha, a, b, logLikelihood, iterations, standardErrors } = fit.model;
  return { r, alpha, a, b, logLikelihood, iterations, standardErrors };
}

const outlook = (account: AccountOutlook) => ({
  ...account,
  first: day(account.first),
  last: day(account.last),
});

function day(serial: number | null): string | null {
  return serial === null ? null : new Date((serial - 25569) * 86400000).toISOString().slice(0, 10);
}

function count(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

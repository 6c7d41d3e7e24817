import gammaln from "@stdlib/math-base-special-gammaln";
import { entry } from "../../cells/entry";
import type { Slices } from "../../cells/slices";
import { digamma } from "../../statistics/digamma";
import { maximumLikelihood } from "../../statistics/maximumLikelihood";
import { median } from "../../statistics/median";
import type { Objective } from "../../statistics/minimise";
import type { Fit } from "./DropoutModel";
import { fewestAccounts } from "./fitDropout";
import type { RepeatSpend } from "./repeatSpend";
import type { SpendModel } from "./SpendModel";

/**
 * Gamma-Gamma by maximum likelihood, over the accounts with a repeat purchase of positive mean amount.
 *
 * @see Fader and Hardie 2013, http://www.brucehardie.com/notes/025/gamma_gamma.pdf
 * @example finish(fitSpend({ count: Float64Array.of(2), mean: Float64Array.of(30) })).reason // "too-few-accounts"
 */
export function* fitSpend(spend: RepeatSpend): Slices<Fit<SpendModel>> {
  // In an order of their own, so that sums over them are the same in whatever order the accounts stand.
  const rows = Int32Array.from(spend.mean.keys())
    .filter((i) => entry(spend.mean, i) > 0)
    .sort(
      (i, j) => entry(spend.mean, i) - entry(spend.mean, j) || entry(spend.count, i) - entry(spend.count, j),
    );
  const accounts = rows.length;
  const none = (reason: Extract<Fit<SpendModel>, { ok: false }>["reason"]) =>
    ({ ok: false, reason, accounts }) as const;
  if (accounts === 0) return none("no-amounts");
  if (accounts < fewestAccounts) return none("too-few-accounts");
  const count = Float64Array.from(rows, (i) => entry(spend.count, i));
  const mean = Float64Array.from(rows, (i) => entry(spend.mean, i));
  const typical = median(mean);
  if (mean.every((m) => Math.abs(m - typical) <= 1e-9 * typical)) return none("all-alike");
  // In units of the median, so that the search does not depend on the currency.
  const estimate = yield* maximumLikelihood(
    objective(
      count,
      mean.map((m) => m / typical),
    ),
    [2, 3, 1],
    accounts,
  );
  if (estimate === null) return none("not-settled");
  const [p = 0, q = 0, v = 0] = estimate.parameters;
  const [pError = 0, qError = 0, vError = 0] = estimate.standardErrors;
  // With q of 1 or less the mean spend of all accounts is infinite.
  if (q <= 1) return none("not-settled");
  const model = {
    p,
    q,
    v: v * typical,
    standardErrors: { p: pError, q: qError, v: vError * typical },
    logLikelihood: estimate.logLikelihood - accounts * Math.log(typical),
    iterations: estimate.iterations,
    accounts,
  };
  return { ok: true, model };
}

/** Minus the mean log-likelihood of n purchases of mean m, and its gradient, at the logarithms of p, q, v. */
function objective(count: Float64Array, mean: Float64Array): Objective {
  return (point, gradient) => {
    const p = Math.exp(entry(point, 0));
    const q = Math.exp(entry(point, 1));
    const v = Math.exp(entry(point, 2));
    const constant = q * Math.log(v) - gammaln(q);
    const constantByQ = Math.log(v) - digamma(q);
    let sum = 0;
    let byP = 0;
    let byQ = 0;
    let byV = 0;
    for (let i = 0; i < mean.length; i++) {
      const n = entry(count, i);
      const m = entry(mean, i);
      const total = p * n;
      const logSpent = Math.log(n * m);
      const whole = v + n * m;
      const logWhole = Math.log(whole);
      const slope = digamma(total + q);
      sum +=
        constant +
        gammaln(total + q) -
        gammaln(total) +
        total * (logSpent - logWhole) -
        q * logWhole -
        Math.log(m);
      byP += n * (slope - digamma(total) + logSpent - logWhole);
      byQ += constantByQ + slope - logWhole;
      byV += q / v - (total + q) / whole;
    }
    gradient[0] = (-p * byP) / mean.length;
    gradient[1] = (-q * byQ) / mean.length;
    gradient[2] = (-v * byV) / mean.length;
    return -sum / mean.length;
  };
}

import { entry } from "../../cells/entry";
import { monthsBefore } from "../../cells/monthsBefore";
import { quantile } from "../../statistics/quantile";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";
import type { RepeatPatterns } from "../history/repeatPatterns";
import { chanceAlive } from "../value/chanceAlive";
import type { DropoutModel, Fit } from "../value/DropoutModel";
import { discountedPurchases, weeksPerMonth } from "../value/discountedPurchases";
import { expectedPurchases } from "../value/expectedPurchases";
import { expectedSpend } from "../value/expectedSpend";
import type { CustomerModels } from "../value/fitModels";
import type { AccountOutlook } from "./AccountOutlook";

const daysPerYear = 365.25;

/**
 * The outlook of every account, in the order of the history. What no model backs is null.
 *
 * @param months horizon of expected purchases and value
 */
export function accountOutlooks(
  history: PurchaseHistory,
  patterns: RepeatPatterns,
  models: CustomerModels,
  months: number,
): readonly AccountOutlook[] {
  const { x, last, age } = patterns;
  const each = (fit: Fit<DropoutModel>, ask: (model: DropoutModel, p: number) => number) =>
    fit.ok ? Array.from(x, (_, p) => ask(fit.model, p)) : null;
  const shown = (p: number) => [entry(x, p), entry(last, p), entry(age, p)] as const;
  const alive = each(models.mbgnbd, (model, p) => chanceAlive(model, ...shown(p)));
  const later = each(models.mbgnbd, (model, p) =>
    chanceAlive(model, entry(x, p), entry(last, p), entry(age, p) + 12 * weeksPerMonth),
  );
  const ahead = each(models.bgnbd, (model, p) =>
    expectedPurchases(model, ...shown(p), months * weeksPerMonth),
  );
  const discounted = each(models.bgnbd, (model, p) => discountedPurchases(model, ...shown(p), months));
  return history.accounts.map((account, i) => {
    const pattern = entry(patterns.patternOf, i);
    const spend = models.gammaGamma.ok
      ? expectedSpend(models.gammaGamma.model, entry(models.spend.count, i), entry(models.spend.mean, i))
      : null;
    const purchases = discounted?.[pattern] ?? null;
    return {
      account,
      ...whatItDid(history, i),
      alive: alive?.[pattern] ?? null,
      aliveInAYear: later?.[pattern] ?? null,
      expectedPurchases: ahead?.[pattern] ?? null,
      expectedSpend: spend,
      value: spend === null || purchases === null ? null : spend * purchases,
    };
  });
}

function whatItDid(history: PurchaseHistory, account: number) {
  const [from, to] = purchasesOf(history, account);
  const { asOf, days, hasAmounts } = history;
  const aYearAgo = monthsBefore(asOf, 12);
  const twoYearsAgo = monthsBefore(asOf, 24);
  const first = entry(days, from);
  const last = entry(days, to - 1);
  const gaps: number[] = [];
  let amount = 0;
  let lastYear = 0;
  let yearBefore = 0;
  for (let p = from; p < to; p++) {
    const day = entry(days, p);
    const weight = hasAmounts ? history.amounts[p] || 0 : 1;
    amount += weight;
    if (day > aYearAgo) lastYear += weight;
    else if (day > twoYearsAgo) yearBefore += weight;
    if (p > from) gaps.push(day - entry(days, p - 1));
  }
  const usualInterval =
    gaps.length > 0
      ? quantile(
          gaps.sort((a, b) => a - b),
          0.5,
        )
      : null;
  const quietDays = asOf - last;
  return {
    purchases: to - from,
    first,
    last,
    quietDays,
    usualInterval,
    quiet: usualInterval !== null && quietDays > 2 * usualInterval,
    amount: hasAmounts ? amount : null,
    yearly: hasAmounts ? amount / Math.max(1, (asOf - first) / daysPerYear) : null,
    lastYear,
    yearBefore,
  };
}

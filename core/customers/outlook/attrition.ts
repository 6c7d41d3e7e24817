import { at } from "../../cells/at";
import { accountsOf, type RepeatPatterns } from "../history/repeatPatterns";
import { chanceAlive } from "../value/chanceAlive";
import type { DropoutModel } from "../value/DropoutModel";
import { weeksPerMonth } from "../value/discountedPurchases";
import { manyAccounts } from "../value/manyAccounts";
import { whatIsAhead } from "../value/whatIsAhead";
import type { AccountOutlook } from "./AccountOutlook";

/** What the next 12 months cost in accounts, and what makes up for it. */
export interface Attrition {
  readonly months: 12;
  /** Accounts that still buy today: the sum of their chances. */
  readonly alive: number;
  /** Accounts to be lost over the 12 months, buying on until they stop: the sum of P(alive now) - P(alive then). */
  readonly expectedLost: number;
  /** What those chances are worth at each account's yearly amount; null without amounts. */
  readonly revenueAtRisk: number | null;
  /** How much of an account a new one is: its chance of being one still, after its first purchase. */
  readonly newAccountStays: number;
  /** New accounts over 12 months, and a quarter, that keep the number of living accounts level. */
  readonly newAccountsNeeded: number;
  readonly newAccountsAQuarter: number;
  /** Between these the number lost lies in 9 of 10 cases, where there are fewer than 100 accounts; else null. */
  readonly range: readonly [low: number, high: number] | null;
}

const months = 12;

/**
 * @param patterns of the same accounts
 * @param buying the model by which the outlooks are told; null: none, and then nothing is known
 * @example attrition([{ alive: 0.9, aliveInAYear: 0.4, yearly: 100 }], groupPatterns(Float64Array.of(0), Float64Array.of(0), Float64Array.of(9)), { kind: "nbd", r: 1, alpha: 1, a: 0, b: 1, covariance: [] }).revenueAtRisk // 50
 */
export function attrition(
  outlooks: readonly AccountOutlook[],
  patterns: RepeatPatterns,
  buying: DropoutModel | null,
): Attrition | null {
  if (buying === null) return null;
  let alive = 0;
  let expectedLost = 0;
  let atRisk = 0;
  for (const { alive: now, aliveInAYear: later, yearly } of outlooks) {
    if (now === null || later === null) continue;
    alive += now;
    expectedLost += now - later;
    if (yearly !== null) atRisk += (now - later) * yearly;
  }
  const newAccountStays = chanceAlive(buying, 0, 0, 0);
  return {
    months,
    alive,
    expectedLost,
    revenueAtRisk: outlooks.some(({ yearly }) => yearly !== null) ? atRisk : null,
    newAccountStays,
    newAccountsNeeded: Math.ceil(expectedLost / newAccountStays - 1e-9),
    newAccountsAQuarter: newAQuarter(expectedLost, newAccountStays),
    range: outlooks.length < manyAccounts ? range(patterns, buying, expectedLost) : null,
  };
}

/**
 * New accounts a quarter that make up for so many lost over 12 months, of whom each stays with a chance.
 *
 * @example newAQuarter(129, 0.65) // 50
 */
export const newAQuarter = (lost: number, stays: number): number => Math.ceil(lost / stays / 4 - 1e-9);

/** The one-sided 95 % point of the normal distribution: 9 of 10 lie within it on both sides. */
const z90 = 1.6448536269514722;

/**
 * The spread of what chance makes of the same expectation, and of what few accounts leave open about the model: the slope of
 * the logarithm of the loss along the logarithms of the parameters, with their covariance.
 */
function range(
  patterns: RepeatPatterns,
  model: DropoutModel,
  expected: number,
): readonly [low: number, high: number] {
  if (expected === 0) return [0, 0];
  const step = 1e-3;
  const names = (["r", "alpha", "a", "b"] as const).slice(0, model.covariance.length);
  const slopes = names.map((name) => {
    const [up, down] = [step, -step].map((by) =>
      lost(patterns, { ...model, [name]: model[name] * Math.exp(by) }),
    );
    return (Math.log(up?.sum ?? Number.NaN) - Math.log(down?.sum ?? Number.NaN)) / (2 * step);
  });
  let ofModel = 0;
  model.covariance.forEach((row, i) => {
    row.forEach((covariance, j) => {
      ofModel += at(slopes, i) * at(slopes, j) * covariance;
    });
  });
  const spread = z90 * Math.sqrt(ofModel + lost(patterns, model).variance / expected ** 2);
  const most = accountsOf(patterns);
  return [expected * Math.exp(-spread), Math.min(most, expected * Math.exp(spread))];
}

/** The accounts to be lost, and the variance of their number. */
function lost({ x, last, age, count }: RepeatPatterns, model: DropoutModel) {
  let sum = 0;
  let variance = 0;
  x.forEach((repeats, p) => {
    const shown = [repeats, at(last, p), at(age, p)] as const;
    const chance = chanceAlive(model, ...shown) - whatIsAhead(model, ...shown, months * weeksPerMonth).alive;
    sum += at(count, p) * chance;
    variance += at(count, p) * chance * (1 - chance);
  });
  return { sum, variance };
}

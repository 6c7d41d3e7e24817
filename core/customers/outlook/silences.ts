import gammaln from "@stdlib/math-base-special-gammaln";
import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import type { Slices } from "../../cells/slices";
import { incompleteBeta } from "../../statistics/incompleteBeta";
import { type CustomersTally, logUnit } from "../tally/CustomersTally";

/** Fewer intervals than this tell no rhythm. */
const fewestIntervals = 3;

/** How regular intervals may be, as the shape of their gamma distribution: under 1 in bursts, 1 by pure chance, 32 nearly like a clock. */
const shapes = Float64Array.of(0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 32);
const byChance = shapes.indexOf(1);

/** The table's mix of shapes is learned as if this many more accounts bought by pure chance: few accounts prove no regularity. */
const drawnBy = 5;
const rounds = 40;
const accountsASlice = 1024;

/**
 * For each account the chance of a silence as long as its present one, by its own rhythm; NaN where it has fewer than three intervals.
 * Small: it is quiet for longer than it ever is by itself.
 *
 * An account's intervals are gamma distributed around a mean of its own, with a shape that is drawn towards those of the table. Of n intervals
 * that add up to G the parts of the sum are Dirichlet whatever the mean, which gives the likelihood of each shape k; and of a next one S the
 * ratio G / (G + S) is beta with n k and k, whatever the mean. With k = 1 that is (G / (G + S))^n, exact for purchases at a constant rate.
 *
 * @example finish(silencesInSlices({ accounts: ["A"], times: Int32Array.of(2), first: Int32Array.of(1000), last: Int32Array.of(1010), logIntervals: Float64Array.of(2302585093), asOf: 1020 })) // [NaN]
 */
export function* silencesInSlices(tally: Rhythms): Slices<Float64Array> {
  const { accounts, asOf } = tally;
  const rhythms: (Rhythm | null)[] = [];
  for (let account = 0; account < accounts.length; account++) {
    if (account % accountsASlice === accountsASlice - 1) yield;
    rhythms.push(rhythmOf(tally, account));
  }
  yield;
  const mix = yield* mixOfShapes(inOrder(rhythms));
  const silent = new Float64Array(rhythms.length).fill(Number.NaN);
  for (const [account, rhythm] of rhythms.entries()) {
    if (account % accountsASlice === accountsASlice - 1) yield;
    if (rhythm !== null && rhythm.intervals >= fewestIntervals) silent[account] = chanceOf(rhythm);
  }
  return silent;

  function chanceOf({ intervals, sum, last, likelihoods }: Rhythm): number {
    const ratio = sum / (sum + asOf - last);
    let chance = 0;
    let total = 0;
    shapes.forEach((shape, k) => {
      const weight = entry(mix, k) * entry(likelihoods, k);
      total += weight;
      chance += weight * longerThan(ratio, intervals * shape, shape);
    });
    return chance / total;
  }
}

/**
 * The chance that a next interval makes the ratio at most this. Of intervals in bursts a day without a purchase most likely falls into a
 * long one: there it is the chance that the present one has lasted as long so far, the mean of what intervals have beyond that.
 */
function longerThan(ratio: number, sumShape: number, shape: number): number {
  const longer = incompleteBeta(ratio, sumShape, shape);
  if (shape >= 1) return longer;
  const passed = ((1 / ratio - 1) * (sumShape - 1)) / shape;
  return Math.max(longer, incompleteBeta(ratio, sumShape - 1, shape + 1) - passed * longer);
}

interface Rhythm {
  readonly intervals: number;
  /** Days from the first purchase to the last, and the day of that. */
  readonly sum: number;
  readonly last: number;
  /** Of the intervals as parts of their sum. */
  readonly logs: number;
  /** Of each shape, against the likeliest. */
  readonly likelihoods: Float64Array;
}

type Rhythms = Pick<CustomersTally, "accounts" | "times" | "first" | "last" | "logIntervals" | "asOf">;

/** Null for fewer than two intervals, which say nothing of a shape. */
function rhythmOf(tally: Rhythms, account: number): Rhythm | null {
  const intervals = entry(tally.times, account) - 1;
  if (intervals < 2) return null;
  const last = entry(tally.last, account);
  const sum = last - entry(tally.first, account);
  const logs = entry(tally.logIntervals, account) / logUnit - intervals * Math.log(sum);
  const logLikelihoods = shapes.map(
    (shape) => gammaln(intervals * shape) - intervals * gammaln(shape) + (shape - 1) * logs,
  );
  const most = logLikelihoods.reduce((a, b) => Math.max(a, b));
  return { intervals, sum, last, logs, likelihoods: logLikelihoods.map((log) => Math.exp(log - most)) };
}

/** What the rhythms say of shapes, in an order of their own: sums over them are the same in whatever order the accounts stand. */
function inOrder(rhythms: readonly (Rhythm | null)[]): readonly Float64Array[] {
  const known = rhythms.filter((rhythm) => rhythm !== null);
  known.sort((a, b) => a.intervals - b.intervals || a.logs - b.logs);
  return known.map(({ likelihoods }) => likelihoods);
}

/** The share of accounts with each shape, by expectation and maximisation. */
function* mixOfShapes(likelihoods: readonly Float64Array[]): Slices<Float64Array> {
  const mix = new Float64Array(shapes.length).fill(1 / shapes.length);
  for (let round = 0; round < rounds; round++) {
    yield;
    const counts = new Float64Array(shapes.length);
    counts[byChance] = drawnBy;
    for (const account of likelihoods) {
      let total = 0;
      for (let k = 0; k < mix.length; k++) total += entry(mix, k) * entry(account, k);
      for (let k = 0; k < mix.length; k++) add(counts, k, (entry(mix, k) * entry(account, k)) / total);
    }
    for (let k = 0; k < mix.length; k++) mix[k] = entry(counts, k) / (likelihoods.length + drawnBy);
  }
  return mix;
}

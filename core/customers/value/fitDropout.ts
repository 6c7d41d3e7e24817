import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { type Estimate, maximumLikelihood } from "../../statistics/maximumLikelihood";
import type { Objective } from "../../statistics/minimise";
import { accountsOf, type RepeatPatterns } from "../history/repeatPatterns";
import type { DropoutKind, DropoutModel, Fit } from "./DropoutModel";
import { dropoutObjective } from "./dropoutObjective";
import { nbdObjective } from "./nbdObjective";

/** Fewer accounts, or fewer that bought again, pin four parameters down too loosely. */
export const fewestAccounts = 30;
const fewestRepeaters = 10;

/**
 * BG/NBD, MBG/NBD or NBD by maximum likelihood. Small or degenerate data get no model and the reason.
 *
 * @param patterns in the unit of time in which `alpha` is wanted
 * @example finish(fitDropoutInSlices(groupPatterns(Float64Array.of(1), Float64Array.of(2), Float64Array.of(9)), "bgnbd")).reason // "too-few-accounts"
 */
export function* fitDropoutInSlices(patterns: RepeatPatterns, kind: DropoutKind): Slices<Fit<DropoutModel>> {
  const accounts = accountsOf(patterns);
  const none = (reason: Extract<Fit<DropoutModel>, { ok: false }>["reason"]) =>
    ({ ok: false, reason, accounts }) as const;
  const repeaters = patterns.x.reduce((sum, x, p) => sum + (x > 0 ? at(patterns.count, p) : 0), 0);
  if (accounts < fewestAccounts) return none("too-few-accounts");
  if (repeaters === 0) return none("no-repeats");
  if (patterns.x.length === 1) return none("all-alike");
  if (repeaters < fewestRepeaters) return none("few-repeats");
  const meanAge = patterns.age.reduce((sum, age, p) => sum + age * at(patterns.count, p), 0) / accounts;
  const estimate = yield* estimated(patterns, kind, Math.max(meanAge / 4, 1e-3), accounts);
  if (estimate === null) return none("not-settled");
  const { parameters, standardErrors, covariance, logLikelihood, iterations } = estimate;
  const model = {
    kind,
    ...named(parameters, 1),
    standardErrors: named(standardErrors, 0),
    covariance,
    logLikelihood,
    iterations,
    accounts,
  };
  return { ok: true, model };
}

/** NBD has two parameters: its chance to stop is 0 for certain. */
const named = ([r = 0, alpha = 0, a = 0, b]: Float64Array, noB: number) => ({ r, alpha, a, b: b ?? noB });

/** An `r` with which all buy at about the same rate, and a `b` with which all have about the same chance to stop. */
const alike = { r: 50, b: 1000 } as const;

/**
 * Where the accounts' rates, or their chances to stop, differ no more than chance itself explains, `r` and `alpha`, or `a` and `b`, grow
 * without end at one ratio, and the likelihood has no peak: then one of the two is held where all are about alike, and the others are
 * estimated. Of what settles the likeliest is taken.
 */
function* estimated(
  patterns: RepeatPatterns,
  kind: DropoutKind,
  alpha: number,
  accounts: number,
): Slices<Estimate | null> {
  const objective = kind === "nbd" ? nbdObjective(patterns) : dropoutObjective(patterns, kind);
  const start = kind === "nbd" ? [0.5, alpha] : [0.5, alpha, 1, 2];
  const all = yield* maximumLikelihood(objective, start, accounts);
  if (all !== null) return all;
  // As many purchases for the rate, and as many that stop, as the usual start has.
  const sameRate = [alike.r, 2 * alike.r * alpha, 1, 2].slice(0, start.length);
  const sameStop = [0.5, alpha, alike.b / 10, alike.b];
  const held: Held[] = [{ start: sameRate, places: [0] }];
  if (kind !== "nbd")
    held.push(
      { start: sameStop, places: [3] },
      { start: [...sameRate.slice(0, 2), ...sameStop.slice(2)], places: [0, 3] },
    );
  let best: Estimate | null = null;
  for (const each of held) {
    const one = yield* estimatedHolding(objective, each, accounts);
    if (one && (!best || one.logLikelihood > best.logLikelihood)) best = one;
  }
  return best;
}

interface Held {
  readonly start: readonly number[];
  /** Of the parameters that stay at their start. */
  readonly places: readonly number[];
}

/** The estimate of the other parameters; those held have no error. */
function* estimatedHolding(
  objective: Objective,
  { start, places }: Held,
  accounts: number,
): Slices<Estimate | null> {
  const free = [...start.keys()].filter((place) => !places.includes(place));
  const whole = (values: Float64Array, kept: readonly number[]) =>
    Float64Array.from(kept, (fixed, place) =>
      places.includes(place) ? fixed : at(values, free.indexOf(place)),
    );
  const logs = start.map(Math.log);
  const ofFree: Objective = (point, gradient) => {
    const slopes = new Float64Array(start.length);
    const value = objective(whole(point, logs), slopes);
    free.forEach((place, i) => {
      gradient[i] = at(slopes, place);
    });
    return value;
  };
  const found = yield* maximumLikelihood(
    ofFree,
    free.map((place) => at(start, place)),
    accounts,
  );
  if (found === null) return null;
  const zeros = start.map(() => 0);
  return {
    ...found,
    parameters: whole(found.parameters, start),
    standardErrors: whole(found.standardErrors, zeros),
    covariance: start.map((_, place) =>
      places.includes(place)
        ? Float64Array.from(zeros)
        : whole(found.covariance[free.indexOf(place)] ?? new Float64Array(0), zeros),
    ),
  };
}

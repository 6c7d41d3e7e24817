import { at } from "../../cells/at";
import { maximumLikelihood } from "../../statistics/maximumLikelihood";
import type { RepeatPatterns } from "../history/repeatPatterns";
import type { DropoutKind, DropoutModel, Fit } from "./DropoutModel";
import { dropoutObjective } from "./dropoutObjective";

/** Fewer accounts, or fewer that bought again, pin four parameters down too loosely. */
export const fewestAccounts = 30;
const fewestRepeaters = 10;

/**
 * BG/NBD or MBG/NBD by maximum likelihood. Small or degenerate data get no model and the reason.
 *
 * @param patterns in the unit of time in which `alpha` is wanted
 * @example fitDropout(groupPatterns(Float64Array.of(1), Float64Array.of(2), Float64Array.of(9)), "bgnbd").reason // "too-few-accounts"
 */
export function fitDropout(patterns: RepeatPatterns, kind: DropoutKind): Fit<DropoutModel> {
  const accounts = patterns.patternOf.length;
  const none = (reason: Extract<Fit<DropoutModel>, { ok: false }>["reason"]) =>
    ({ ok: false, reason, accounts }) as const;
  const repeaters = patterns.x.reduce((sum, x, p) => sum + (x > 0 ? at(patterns.count, p) : 0), 0);
  if (accounts < fewestAccounts) return none("too-few-accounts");
  if (repeaters === 0) return none("no-repeats");
  if (patterns.x.length === 1) return none("all-alike");
  if (repeaters < fewestRepeaters) return none("few-repeats");
  const meanAge = patterns.age.reduce((sum, age, p) => sum + age * at(patterns.count, p), 0) / accounts;
  const estimate = maximumLikelihood(
    dropoutObjective(patterns, kind),
    [0.5, Math.max(meanAge / 4, 1e-3), 1, 2],
    accounts,
  );
  if (estimate === null) return none("not-settled");
  const name = ([r = 0, alpha = 0, a = 0, b = 0]: Float64Array) => ({ r, alpha, a, b });
  const { parameters, standardErrors, logLikelihood, iterations } = estimate;
  const model = {
    kind,
    ...name(parameters),
    standardErrors: name(standardErrors),
    logLikelihood,
    iterations,
    accounts,
  };
  return { ok: true, model };
}

import type { Slices } from "../cells/slices";
import { hessian } from "./hessian";
import { invert } from "./invert";
import { minimise, type Objective } from "./minimise";

export interface Estimate {
  /** The parameters themselves, not their logarithms. */
  readonly parameters: Float64Array;
  readonly standardErrors: Float64Array;
  /** Of the logarithms. */
  readonly covariance: readonly Float64Array[];
  readonly logLikelihood: number;
  readonly iterations: number;
}

/** Beyond this the logarithm of a parameter says that the data do not hold it: 2e-4 to 5e3 or so is a settled value. */
const settled = 8.5;

/**
 * Positive parameters of the largest likelihood: a quasi-Newton search over their logarithms, then Newton steps until
 * the slope is at rounding, with standard errors from the curvature there. Null where the likelihood has no peak
 * inside sensible bounds. Long work: it pauses before each value of the objective.
 *
 * @param objective minus the mean log-likelihood of `cases` cases, at the logarithms
 * @example finish(maximumLikelihood((p, g) => { g[0] = 2 * Math.exp(p[0]) - 1; return 2 * Math.exp(p[0]) - p[0]; }, [1], 100)).parameters // [0.5]
 */
export function* maximumLikelihood(
  objective: Objective,
  start: readonly number[],
  cases: number,
): Slices<Estimate | null> {
  const found = yield* minimise(objective, start.map(Math.log), 1e-6);
  if (!found.converged) return null;
  const inverse = invert(yield* hessian(objective, found.point));
  if (inverse === null) return null;
  // One curvature serves every step: so near the peak it hardly changes, and it costs eight evaluations.
  let point = found.point;
  for (let step = 0; step < 3; step++) {
    const gradient = new Float64Array(point.length);
    yield;
    objective(point, gradient);
    if (gradient.every((g) => Math.abs(g) < 1e-14)) break;
    point = point.map(
      (v, i) => v - gradient.reduce((sum, g, j) => sum + (inverse[i]?.[j] ?? Number.NaN) * g, 0),
    );
  }
  if (point.some((v) => !(Math.abs(v) < settled))) return null;
  const parameters = point.map(Math.exp);
  yield;
  const value = objective(point, new Float64Array(point.length));
  if (!Number.isFinite(value)) return null;
  return {
    parameters,
    standardErrors: parameters.map((v, i) => v * Math.sqrt((inverse[i]?.[i] ?? Number.NaN) / cases)),
    covariance: inverse.map((row) => row.map((v) => v / cases)),
    logLikelihood: -value * cases,
    iterations: found.iterations,
  };
}

import { entry } from "../../cells/entry";
import { logit } from "./evidence";

/** chance = 1 / (1 + e^-(intercept + slope x evidence)) */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The logistic line through evidence and outcomes with a slope in 0..1: fields that tell the same thing are counted more than once in the
 * sum, and a slope under 1 takes that back. Newton steps; a slope outside is set to the nearer end.
 *
 * @param evidence of rows that were not learned from
 * @param won 1 or 0 of the same rows
 * @example calibrate(Float64Array.of(0, 0, 0, 0), Float64Array.of(1, 1, 1, 0)).intercept.toFixed(6) // Math.log(3).toFixed(6)
 */
export function calibrate(evidence: Float64Array, won: Float64Array): Calibration {
  let rate = 0;
  for (let i = 0; i < evidence.length; i++) rate += entry(won, i) / evidence.length;
  const start = logit(Math.min(Math.max(rate, 1e-6), 1 - 1e-6));
  const free = newton(evidence, won, { slope: 0.5, intercept: start }, true);
  if (free.slope >= 0 && free.slope <= 1) return free;
  return newton(evidence, won, { slope: free.slope > 1 ? 1 : 0, intercept: start }, false);
}

function newton(
  evidence: Float64Array,
  won: Float64Array,
  from: Calibration,
  slopeMoves: boolean,
): Calibration {
  let { slope, intercept } = from;
  for (let step = 0; step < 25; step++) {
    let [byIntercept, bySlope, ii, is, ss] = [0, 0, 1e-9, 0, 1e-9];
    for (let i = 0; i < evidence.length; i++) {
      const x = entry(evidence, i);
      const chance = chanceOf({ slope, intercept }, x);
      const miss = entry(won, i) - chance;
      const bend = chance * (1 - chance);
      byIntercept += miss;
      bySlope += miss * x;
      ii += bend;
      is += bend * x;
      ss += bend * x * x;
    }
    const determinant = ii * ss - is * is;
    const moveSlope = slopeMoves ? (ii * bySlope - is * byIntercept) / determinant : 0;
    const moveIntercept = slopeMoves ? (ss * byIntercept - is * bySlope) / determinant : byIntercept / ii;
    if (!Number.isFinite(moveSlope + moveIntercept)) break;
    slope += Math.max(-2, Math.min(2, moveSlope));
    intercept += Math.max(-2, Math.min(2, moveIntercept));
    if (Math.abs(moveSlope) + Math.abs(moveIntercept) < 1e-10) break;
  }
  return { slope, intercept };
}

/** @example chanceOf({ slope: 1, intercept: 0 }, 0) // 0.5 */
export const chanceOf = ({ slope, intercept }: Calibration, evidence: number): number =>
  1 / (1 + Math.exp(-(intercept + slope * evidence)));

import { entry } from "../../cells/entry";
import type { Slices } from "../../cells/slices";
import { auc } from "./auc";
import { type Calibration, calibrate, chanceOf } from "./calibrate";
import { evidence, totalEvidence } from "./evidence";
import { foldCount, folds } from "./folds";
import type { CodedField } from "./ProfileField";

/**
 * The evidence on each row, by the other folds.
 *
 * @example heldOutEvidence([{ codes: Int32Array.of(0, 0, 1, 1, 0), labels: ["N", "S"] }], Int32Array.of(0, 1, 2, 3, 4), Int8Array.of(1, 1, 0, 0, 1), Uint8Array.of(0, 0, 0, 0, 1))[4] // Math.log(12 / 10)
 */
export function heldOutEvidence(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
  fold: Uint8Array,
): Float64Array {
  const sums = new Float64Array(rows.length);
  for (let out = 0; out < foldCount; out++) {
    const learned = evidence(
      fields,
      rows.filter((_, i) => fold[i] !== out),
      won,
    );
    rows.forEach((row, i) => {
      if (fold[i] === out) sums[i] = totalEvidence(learned, row);
    });
  }
  return sums;
}

/**
 * Intercept and slope by an inner cross-validation of the rows, whole groups held out.
 *
 * @example innerCalibration([], Int32Array.of(0, 1, 2, 3), Int8Array.of(1, 1, 1, 0), Int32Array.of(0, 1, 2, 3)).intercept.toFixed(6) // Math.log(3).toFixed(6)
 */
export function innerCalibration(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
  groups: Int32Array,
): Calibration {
  const outcome = Float64Array.from(rows, (row) => entry(won, row));
  return calibrate(heldOutEvidence(fields, rows, won, folds(rows, won, groups)), outcome);
}

/**
 * Mean AUC of the folds: evidence of different folds is not on one scale.
 *
 * @example meanAuc(Float64Array.of(1, 2), Int32Array.of(0, 1), Int8Array.of(0, 1), Uint8Array.of(0, 0)) // (1 + 4 * 0.5) / 5
 */
export function meanAuc(sums: Float64Array, rows: Int32Array, won: Int8Array, fold: Uint8Array): number {
  let mean = 0;
  for (let out = 0; out < foldCount; out++) {
    const scores = sums.filter((_, i) => fold[i] === out);
    const outcome = Array.from(
      rows.filter((_, i) => fold[i] === out),
      (row) => entry(won, row),
    );
    mean += auc(scores, outcome) / foldCount;
  }
  return mean;
}

/**
 * Mean squared miss of the chances on rows that were not learned from, calibration included.
 *
 * @example finish(heldOutBrier([], Int32Array.of(0, 1, 2, 3), Int8Array.of(1, 0, 1, 0), Int32Array.of(0, 1, 2, 3), Uint8Array.of(0, 0, 1, 1))) // 0.25
 */
export function* heldOutBrier(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
  groups: Int32Array,
  fold: Uint8Array,
): Slices<number> {
  let sum = 0;
  for (let out = 0; out < foldCount; out++) {
    yield;
    const inside = rows.filter((_, i) => fold[i] !== out);
    const learned = evidence(fields, inside, won);
    const calibration = innerCalibration(fields, inside, won, groups);
    rows.forEach((row, i) => {
      if (fold[i] !== out) return;
      sum += (chanceOf(calibration, totalEvidence(learned, row)) - entry(won, row)) ** 2;
    });
  }
  return sum / rows.length;
}

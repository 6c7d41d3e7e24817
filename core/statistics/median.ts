import { quantile } from "./quantile";

/**
 * The middle one of the known numbers, or half way between the two in the middle; NaN where none is known.
 *
 * @example median([9, NaN, 1, 4]) // 4
 */
export function median(values: ArrayLike<number>): number {
  return quantile(
    Float64Array.from(values)
      .filter((value) => !Number.isNaN(value))
      .sort(),
    0.5,
  );
}

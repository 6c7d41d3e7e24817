const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** From here on the continued fraction takes fewer terms than the series. */
const far = 3;

/**
 * The chance that a normal deviate is above `z`: right to some 13 digits however small it is, where 1 minus the distribution would be 0.
 *
 * @returns NaN for NaN, 0 for Infinity
 * @see Abramowitz and Stegun 26.2.11 (series) and 26.2.14 (continued fraction), https://personal.math.ubc.ca/~cbm/aands/page_932.htm
 * @example normalTail(1.6448536269514722) // 0.05
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z === Number.POSITIVE_INFINITY) return 0;
  if (z < far) {
    let term = z;
    let series = 0;
    for (let odd = 3; series + term !== series; odd += 2) {
      series += term;
      term *= (z * z) / odd;
    }
    return 0.5 - density(z) * series;
  }
  let fraction = z;
  for (let step = 120; step > 0; step--) fraction = z + step / fraction;
  return density(z) / fraction;
}

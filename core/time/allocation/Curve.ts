/**
 * What one more unit of a variable is worth: falling, smooth between its kinks, jumping down at each. Outside of the first and the last
 * kink the variable cannot be.
 */
export interface Curve {
  /** Ascending; piece i lies between kinks i and i + 1. */
  readonly kinks: readonly number[];
  price(at: number, piece: number): number;
  /** How fast the price falls: minus its derivative, 0 or more. */
  slope(at: number, piece: number): number;
}

/** A curve of level pieces. */
export function steps(kinks: readonly number[], prices: readonly number[]): Curve {
  return { kinks, price: (_, piece) => prices[piece] ?? Number.NaN, slope: () => 0 };
}

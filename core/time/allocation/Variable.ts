import type { Curve } from "./Curve";

/** A variable of a sum of concave functions. */
export interface Variable {
  readonly curve: Curve;
  /** What one unit of it adds to each row; the rows keep what they add up to. */
  readonly column: readonly number[];
}

/** Where a variable stands: free within a piece of its curve, or held at a kink. */
export interface Stand {
  at: number;
  /** The piece, or the kink that holds it. */
  place: number;
  isFree: boolean;
}

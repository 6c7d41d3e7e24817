/** The deals that a share is taken over, with their weights. */
export interface Selection {
  /** Row numbers of the columns (from 0), ascending. */
  readonly rows: Int32Array;
  /** A weight a row; NaN where it cannot be read. Null: every deal weighs 1. */
  readonly weights: ArrayLike<number> | null;
  /** Where the weights are whole numbers of 1/`unit`: they are then added up exactly, and told in ones again. */
  readonly unit?: number;
}

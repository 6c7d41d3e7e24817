/** A rectangle of cells as a host gives it: numbers, text, booleans, dates, null, "" or undefined. */
export interface CellTable {
  /** Rows of any length; a row with a cell far to the right may have holes. */
  readonly values: readonly (readonly unknown[])[];
  /** Sheet row (from 1) of `values[0]`. */
  readonly top: number;
  /** Sheet column (from 0) of `values[r][0]`. */
  readonly left: number;
  /** Number formats, where the host gives them, by row and cell of `values`; a row without them may be shorter, or have holes. */
  readonly formats?: readonly (readonly string[])[];
  /** How many rows of the rectangle the sheet hides or filters out. */
  readonly hiddenRows?: number;
  /** Where the host tells only that a filter is on, and not how many rows it hides. */
  readonly filtered?: boolean;
  /** Columns that a second table gave, beyond the sheet's own: their sheet column, and that of the key they were found by. */
  readonly joined?: ReadonlyMap<number, number>;
  /** Merged cells, where the host gives them: the value stands in the first cell, the others are blank. */
  readonly merges?: readonly CellBlock[];
}

/** A block of cells by its first and last row and column, as indexes into `values`; it may reach beyond what is filled. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of another table below, or of items below a deal, as indexes into the cells: the first holds their headers. */
export interface OtherRows {
  readonly rows: readonly number[];
  /** They are items of the deal above them. */
  readonly areItems: boolean;
}

/** Rows of items below a deal, the first of which holds their headers, as indexes into the cells. */
export interface ItemRows {
  readonly rows: readonly number[];
  readonly headers: readonly string[];
  /** The header of the column that names the deal's lines; null where none does. */
  readonly line: string | null;
}

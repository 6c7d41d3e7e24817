/** One cell of a report. Text is always written as text, never as a formula. */
export type ReportCell = number | string | null;

export interface ReportBlock {
  /** A1 of the block's top left cell. */
  readonly at: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** The first row is a heading. */
  readonly heading: boolean;
  /** A number format a column, "" for none. */
  readonly formats: readonly string[];
}

export interface ReportChart {
  readonly kind: "bar" | "line" | "scatter";
  readonly title: string;
  /** A1 of its data with headings, and of the cell where it stands. */
  readonly data: string;
  readonly at: string;
}

/** A sheet that we write. `key` names it for good: it is found again even when the user renames it. */
export interface ReportSheet {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly ReportBlock[];
  readonly charts: readonly ReportChart[];
}

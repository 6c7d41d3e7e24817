/** One cell of a report. Text is always written as text, never as a formula. */
export type ReportCell = number | string | null;

export interface ReportBlock {
  /** A1 of the block's top left cell. */
  readonly at: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** The first row is a heading. */
  readonly heading: boolean;
  /** A number format a column, "" for none. Without any the cells keep the formats that they have. */
  readonly formats: readonly string[];
}

/** Rows below whatever stands on the sheet, from column A on; from then on they are the user's. */
export interface AddedBlock extends Omit<ReportBlock, "at"> {
  readonly at: "below";
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

/** What is written on a sheet of ours: a report's blocks in the place of the former ones, or rows added below. */
export interface OwnSheet extends Omit<ReportSheet, "blocks"> {
  readonly blocks: readonly (ReportBlock | AddedBlock)[];
}

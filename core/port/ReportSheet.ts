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
  /** Left out: plain cells, below a bold heading. */
  readonly look?: BlockLook;
}

/** How a block looks: the title of a sheet, a grey line below it, or a table. */
export type BlockLook =
  | { readonly kind: "title" }
  | { readonly kind: "note" }
  | {
      readonly kind: "table";
      /** Columns of the block (from 0) that people fill in: yellow below the heading. */
      readonly yours: readonly number[];
      /** Whether the last row is a total. */
      readonly hasTotal: boolean;
    };

/** How a sheet of ours lies before its reader. */
export interface SheetLayout {
  /** Pixels of each column from A on. No column is made narrower than it stands: somebody may have widened it. */
  readonly widths: readonly number[];
  /** So many rows and columns stay in view; set when the sheet is made. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Columns (from 0) that only we read. */
  readonly hidden: readonly number[];
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
  /** Left out: as the host makes a sheet. With one, what the cells of former blocks looked like goes with their contents. */
  readonly layout?: SheetLayout;
}

/** What is written on a sheet of ours: a report's blocks in the place of the former ones, or rows added below. */
export interface OwnSheet extends Omit<ReportSheet, "blocks"> {
  readonly blocks: readonly (ReportBlock | AddedBlock)[];
}

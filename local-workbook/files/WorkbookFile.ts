import type { CellTable } from "../../core/cells/CellTable";
import type { FileNote } from "../../core/words/FileNote";
import type { OwnMark } from "./xlsx/CellEdit";

/** One sheet as it stands in the file. */
export interface WorkbookSheet {
  readonly name: string;
  /** The user hid the whole sheet. */
  readonly hidden: boolean;
  /**
   * From A1 on. A row ends at its last cell, so rows differ in length; blank cells inside it are null.
   * CSV cells are text, all of them; dates of a workbook are 1900-system serial days; errors are text such as "#REF!".
   */
  readonly cells: CellTable;
  /** Widths in characters by column from 0, where the file gives them. */
  readonly widths: readonly (number | undefined)[];
  /** Sheet rows (from 1) that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  readonly notes: readonly FileNote[];
  /** A sheet that we wrote: its key, and A1 of the cells that we filled. */
  readonly own?: OwnMark;
}

export interface WorkbookFile {
  readonly kind: "csv" | "xlsx";
  readonly name: string;
  /** In the order of the tabs; chart sheets are left out. */
  readonly sheets: readonly WorkbookSheet[];
  /** Index in `sheets` of the one that the file opens with. */
  readonly active: number;
}

export interface OpenOptions {
  /** Hears how far reading has come, 0..1, a few times a second at most for small parts of a file. */
  readonly onProgress?: (done: number) => void;
}

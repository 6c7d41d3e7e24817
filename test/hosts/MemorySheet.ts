import type { CellBlock } from "../../core/cells/CellTable";
import type { RangeStyle } from "../../core/port/blockStyles";
import type { SheetLayout } from "../../core/port/ReportSheet";
import type { ListedRule } from "./WorkbookControl";

interface Formula {
  readonly text: string;
  readonly spill: string;
}

/** One sheet of a MemoryWorkbook; tests read and change it freely. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  kind: "worksheet" | "chart";
  isProtected: boolean;
  hiddenRows: number;
  /** Merged cells, as indexes into the cells. */
  merges: CellBlock[];
  tables: readonly { readonly name: string; readonly range: string }[];
  /** What the cells show, from A1 on. */
  cells: unknown[][];
  /** By A1 address. */
  readonly formulas: Map<string, Formula>;
  /** Conditional formats, the user's and ours, in order. */
  rules: ListedRule[];
  /** Number formats by A1 address. */
  readonly formats: Map<string, string>;
  /** How cells of ours look, by A1 address, and how the sheet is laid out. */
  readonly styles: Map<string, Omit<RangeStyle, "range">>;
  layout: SheetLayout | null;
  /** The key of a sheet of ours, and the cells that were ours when it was last written. */
  own: { readonly key: string; readonly extents: readonly string[] } | null;
}

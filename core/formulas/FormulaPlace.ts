import type { By } from "../balance/Guidelines";
import type { Capabilities, SheetCells } from "../port/port";
import type { Pipeline } from "../table/Pipeline";

/** Where a formula will stand and what it will look at. */
export interface FormulaPlace {
  readonly capabilities: Capabilities;
  readonly pipeline: Pipeline;
  readonly tables: SheetCells["tables"];
  /** Shares by amount take the amounts as weights. There is no column of expected amounts to point at. */
  readonly by: By;
  /** The name of the data's sheet, where the formula will stand on another one. */
  readonly sheetName?: string;
}

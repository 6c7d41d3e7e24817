import type { Guidelines } from "../balance/Guidelines";
import type { Pipeline } from "../table/Pipeline";
import type { By } from "../tally/choice";

/** Where a formula will stand and what it will look at. */
export interface FormulaPlace {
  /** Of the host: what stands between arguments in every locale, and whether a range may be open below. */
  readonly capabilities: {
    readonly argumentSeparator: ", " | "; ";
    readonly openEndedColumns: boolean;
  };
  readonly pipeline: Pipeline;
  /** The tables of the data's sheet, where the host has them. */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  /** Shares by amount take the amounts as weights. There is no column of expected amounts to point at. */
  readonly by: By;
  /** The user's own: a number that stands for one of them is taken from there. */
  readonly guidelines: Guidelines;
  /** The name of the data's sheet, where the formula will stand on another one. */
  readonly sheetName?: string;
}

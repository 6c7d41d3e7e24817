import type { CellTable } from "../cells/CellTable";
import type { ReadIssue } from "./ReadIssue";
import type { Role } from "./role";

/** A column of names as dictionary codes. A code of -1 is a blank. */
export interface Names {
  /** The shown spelling of each code. */
  readonly names: readonly string[];
  /** One code a deal. */
  readonly codes: Int32Array;
  /** Every raw spelling of each code, as it stands in the sheet. */
  readonly spellings: readonly (readonly string[])[];
}

/** What became of a deal. `unknown` (a blank stage) is in no base. */
export const Outcome = { unknown: 0, open: 1, won: 2, lost: 3 } as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** Whom a deal is with. */
export const CustomerType = { unknown: 0, new: 1, current: 2 } as const;
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType];

/** A column that was read for a role. */
export interface ColumnChoice {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly header: string;
  /** 0..1; 1 where the user chose it. */
  readonly confidence: number;
  readonly chosenByUser: boolean;
}

/** A column without a role; its cells are read from `Pipeline.source` when somebody asks. */
export interface Attribute {
  readonly column: number;
  readonly header: string;
}

/** Deals as columns. Days are spreadsheet serial days (whole numbers; 1 is 1899-12-31); NaN is "none". */
export interface Pipeline {
  readonly rows: number;
  /** Sheet row (from 1) of each deal, ascending. */
  readonly sheetRows: Int32Array;
  readonly source: CellTable;
  /** Sheet row (from 1) of the header, and its cells as text from `source.left` on. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<Role, ColumnChoice>>>;
  readonly attributes: readonly Attribute[];

  readonly account: Names | null;
  readonly line: Names | null;
  readonly owner: Names | null;
  /** The words of the column that decided open, won or lost (status where both exist), and what each was read as. */
  readonly stage: Names | null;
  readonly stageOutcomes: readonly Outcome[];
  readonly outcome: Uint8Array;
  readonly customerType: Uint8Array;
  /** Where customer types come from. `none`: every type is unknown. */
  readonly customerTypeSource: "column" | "history" | "none";
  /** The raw words of the type column, where there is one, and what each was read as. */
  readonly typeWords: Names | null;
  readonly typeMeanings: readonly CustomerType[];

  /** Null without a column. NaN: blank, unreadable or negative. */
  readonly amount: Float64Array | null;
  /** False where the amounts are of several currencies: they must not be added. */
  readonly amountsAdd: boolean;
  /** The one currency symbol or code that the amounts carry, or "". */
  readonly currency: string;
  /** 0..1. Null without a column. */
  readonly probability: Float64Array | null;
  readonly created: Float64Array | null;
  readonly expectedClose: Float64Array | null;
  readonly actualClose: Float64Array | null;
  /** The day a deal closed: its actual close date, else its expected one. An open deal has the day it should close. Null without both columns. */
  readonly closedOn: Float64Array | null;
  readonly lastActivity: Float64Array | null;
  readonly quota: Float64Array | null;

  /** The latest created date, or close date of a won or lost deal; null without dates. */
  readonly asOf: number | null;
  readonly issues: readonly ReadIssue[];
}

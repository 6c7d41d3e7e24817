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

/**
 * The lines of the deals. A deal of several lines has a part a line, each of another one; every other deal has one part, of no line (-1)
 * where it names none.
 */
export interface LineColumn extends Omit<Names, "codes"> {
  readonly parts: Parts;
}

/** Parts of deals, deal by deal. */
export interface Parts {
  /** The line of each part; -1 for none. */
  readonly codes: Int32Array;
  /** The parts of deal d are `first[d]` to `first[d + 1]` - 1, in the order of the lines' codes. Null: part d is deal d. */
  readonly first: Int32Array | null;
  /** What each part is of its deal's one vote, in 720720ths (see `wholeVote`); null where each deal is of one part. */
  readonly votes: Float64Array | null;
  /** What each part is of its deal's amount, 0..1, where the amounts are the lines' own; null: the same as of the vote. */
  readonly portions: Float64Array | null;
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

/** Sheet rows (from 1) deal by deal: those of deal d are `first[d]` to `first[d + 1]` - 1, ascending. */
export interface RowsOfDeals {
  readonly first: Int32Array;
  readonly sheetRows: Int32Array;
}

/** A column without a role; its cells are read from `Pipeline.source` when somebody asks. */
export interface Attribute {
  readonly column: number;
  readonly header: string;
}

/** Of which table some deals were chosen, as those of one rep are. */
export interface ChosenFrom {
  /** All deals of the table. */
  readonly whole: Pipeline;
  /** The code in `whole` of each account. */
  readonly accounts: Int32Array;
}

/** Deals as columns, one entry a deal whatever number of rows it has. Days are spreadsheet serial days (whole numbers; 1 is 1899-12-31); NaN is "none". */
export interface Pipeline {
  /** How many deals there are. */
  readonly rows: number;
  /** Sheet row (from 1) of each deal, ascending: of several rows the one that counts for what they do not share. */
  readonly sheetRows: Int32Array;
  /** All sheet rows of each deal; null where each deal has one. */
  readonly rowsOf: RowsOfDeals | null;
  /** Null where these are all deals of the table (see `chooseDeals`). */
  readonly chosenFrom: ChosenFrom | null;
  readonly source: CellTable;
  /** Sheet row (from 1) of the header, and its cells as text from `source.left` on. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<Role, ColumnChoice>>>;
  readonly attributes: readonly Attribute[];

  readonly account: Names | null;
  readonly line: LineColumn | null;
  readonly owner: Names | null;
  /** The words of the column that decided open, won or lost (status where both exist), and what each was read as. */
  readonly stage: Names | null;
  readonly stageOutcomes: readonly Outcome[];
  readonly outcome: Uint8Array;
  readonly customerType: Uint8Array;
  /** Where customer types come from. `none`: every type is unknown. */
  readonly customerTypeSource: "column" | "history" | "none";
  /** Whether a list of customers was given: then who is not on it, and never bought, is none. */
  readonly customersListed: boolean;
  /** By history, an account whose last won deal is longer ago than these months is new again; 0: never. */
  readonly lapseMonths: number;
  /** The raw words of the type column, where there is one, and what each was read as. */
  readonly typeWords: Names | null;
  readonly typeMeanings: readonly CustomerType[];

  /** Null without a column. NaN: blank, unreadable or negative. */
  readonly amount: Float64Array | null;
  /** False where the amounts are of several currencies: they must not be added. */
  readonly amountsAdd: boolean;
  /** The one currency symbol or code that the amounts carry, or "". */
  readonly currency: string;
  /** Which of several currencies each deal's amount carries: -1 for none, the number of them for several at once. Null where there are not several. */
  readonly currencyCodes: Int32Array | null;
  /** The currencies that `currencyCodes` speaks of. */
  readonly currencies: readonly string[];
  /** 0..1. Null without a column. */
  readonly probability: Float64Array | null;
  readonly created: Float64Array | null;
  readonly expectedClose: Float64Array | null;
  readonly actualClose: Float64Array | null;
  /** The day a deal closed: its actual close date, else its expected one. An open deal has the day it should close. Null without both columns. */
  readonly closedOn: Float64Array | null;
  readonly lastActivity: Float64Array | null;
  readonly quota: Float64Array | null;

  /** The latest created date, or close date of a won or lost deal, of the whole table; null without dates. */
  readonly asOf: number | null;
  /** What there is to tell: of the table and its columns, and of these deals. */
  readonly issues: readonly ReadIssue[];
  /** All sheet rows (from 1), ascending, of the issues that are about single deals. */
  readonly issueRows: ReadonlyMap<ReadIssue, readonly number[]>;
}

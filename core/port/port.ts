import type { CellTable } from "../cells/CellTable";
import type { ColourRule } from "../colours/ColourRule";
import type { OwnSheet } from "./ReportSheet";

/** What a host can do that others cannot. */
export interface Capabilities {
  /** Formulas may look at a column to its open end ("C2:C"), since the sheet grows by rows that they should see. */
  readonly openEndedColumns: boolean;
  /** What the host takes between the arguments of a formula in every locale. */
  readonly argumentSeparator: ", " | "; ";
  /** The host's own undo takes our colours back in one step. */
  readonly undoesColours: boolean;
  /** The host draws the charts of the sheets that we write. */
  readonly drawsCharts: boolean;
  /** The host shows fills turned dark while it is dark (see core/colours/turnedDark.ts). */
  readonly turnsFillsDark: boolean;
}

export const plainCapabilities: Capabilities = {
  openEndedColumns: false,
  argumentSeparator: ", ",
  undoesColours: false,
  drawsCharts: true,
  turnsFillsDark: false,
};

export interface SheetRef {
  /** Stable: survives renaming and moving. */
  readonly id: string;
  readonly name: string;
}

export interface SheetCells extends SheetRef {
  /** False where the sheet is too large for its edits to be told. */
  readonly isWatched?: boolean;
  readonly cells: CellTable;
  /** The tables (ListObjects) of the sheet, where the host has them. */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
}

/** The header row as it was read: if it stands elsewhere by now, the sheet has changed and nothing is painted. */
export interface HeaderMark {
  readonly row: number;
  readonly left: number;
  readonly headers: readonly string[];
}

/** A formula of the sheet that calls one of our functions. */
export interface FormulaCell {
  /** A1 of its top left cell, without a sheet name. */
  readonly address: string;
  readonly formula: string;
  /** What it shows: a value, or an error such as "#NAME?". */
  readonly value: unknown;
  /** A1 of the spilled range, or the address. */
  readonly spill: string;
}

export const portErrorCodes = [
  "missing-sheet",
  "protected-sheet",
  "sheet-changed",
  "not-a-worksheet",
  "hidden-sheet",
  "edit-mode",
  "cell-not-empty",
  "no-room",
  "name-taken",
  "unsupported",
  "settings-too-large",
  "several-accounts",
  "timeout",
  "host",
] as const;
export type PortErrorCode = (typeof portErrorCodes)[number];

/** How every host fails: the code decides the words, `detail` names the thing. */
export class PortError extends Error {
  constructor(
    readonly code: PortErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "PortError";
  }
}

export interface SelectedCell {
  readonly sheetId: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** How far the sheet goes. */
  readonly grid: { readonly rows: number; readonly columns: number };
}

/** Hears how many rows of a large sheet have been read, and of how many. What it throws ends the reading. */
export type ReadProgress = (rows: number, of: number) => void;

/** What the sidebar needs of a spreadsheet. Every host implements it; one contract suite runs against them all. */
export interface WorkbookPort {
  readonly capabilities: Capabilities;

  activeSheet(): Promise<SheetRef>;
  sheets(): Promise<readonly SheetRef[]>;
  /** The used range of a sheet; the active one where no id is given. A host that reads in parts tells of each. */
  read(sheetId?: string, onPart?: ReadProgress): Promise<SheetCells>;
  selectedCell(): Promise<SelectedCell>;
  /** Selects whole rows (from 1) and brings the first into view. */
  selectRows(sheetId: string, rows: readonly number[]): Promise<void>;

  /** Replaces our rules of the sheet by these. Throws `sheet-changed` where the header no longer stands as marked. */
  colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void>;
  /** Removes our rules of the sheet and nothing else; returns how many there were. */
  clearColours(sheetId: string): Promise<number>;
  /** Only where a host may hold rules that it cannot read: how many of the sheet's. One of ours may be among them. */
  unreadRules?(sheetId: string): Promise<number>;

  /** Writes a formula into an empty cell; the selected one where no address is given. Returns the address. Throws `cell-not-empty`, or `no-room` where a table would not fit. */
  insertFormula(sheetId: string, formula: string, address?: string): Promise<string>;
  /**
   * Only where the host lets no formula of ours read a cell that changes by itself (NOW, RAND): the columns (from 0) with such a cell
   * in this row (from 1) or below it. See core/formulas/changingColumns.ts.
   */
  changingColumns?(sheetId: string, fromRow: number): Promise<readonly number[]>;
  /** Lets a cell without a number format of its own show its share as per cent. */
  showAsPercent(sheetId: string, address: string): Promise<void>;
  /** Every formula of the sheet that calls one of our functions, however the host spells it. */
  ourFormulas(sheetId: string): Promise<readonly FormulaCell[]>;
  /** Writes formulas back over cells that hold one of ours; the same text again makes the host calculate anew. */
  rewriteFormulas(
    sheetId: string,
    formulas: readonly { readonly address: string; readonly formula: string }[],
  ): Promise<void>;
  /** Replaces formulas of ours by the values that they show. */
  freezeFormulas(sheetId: string, addresses: readonly string[]): Promise<void>;
  /** Empties cells that hold a formula of ours, with what it spilled. Throws `sheet-changed` where one holds none. */
  removeFormulas(sheetId: string, addresses: readonly string[]): Promise<void>;

  /**
   * Writes on a sheet of ours, which is made where it is not there; cells outside its blocks stay (see planOwnSheet.ts). The active
   * sheet stays active. Throws `name-taken` where a sheet of that name is not ours.
   */
  writeOwn(sheet: OwnSheet): Promise<SheetRef>;
  /** The cells of a sheet of ours by its key, or null where there is none. */
  readOwn(key: string): Promise<SheetCells | null>;

  /** Takes a sheet of ours away with all that stands on it. False where there is none. Throws `protected-sheet`. */
  removeOwn(key: string): Promise<boolean>;
  /**
   * Takes rows (from 1) of a sheet of ours away; what stands below moves up. Throws `missing-sheet` where there is no such sheet, and
   * `protected-sheet`.
   */
  removeOwnRows(key: string, from: number, count: number): Promise<void>;

  /** A text that the document keeps under a key, or null where there is none. */
  readText(key: string): Promise<string | null>;
  /**
   * Keeps a text in the document. Where `standing` is given and the document holds another text by now, nothing is kept: false. Throws
   * `settings-too-large`.
   */
  keepText(key: string, text: string, standing?: string | null): Promise<boolean>;

  /** Only where the host can show the pane of its own accord whenever this document is opened: whether it does, and that it should. */
  opensWithDocument?(): Promise<boolean>;
  openWithDocument?(opens: boolean): Promise<void>;

  /** Calls back, debounced, after the user edited a sheet's cells. Returns how to stop. */
  onEdit(listener: (sheetId: string) => void): () => void;
  /** Calls back after another sheet has become the active one. Returns how to stop. */
  onActivate(listener: (sheetId: string) => void): () => void;
}

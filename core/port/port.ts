import type { CellTable } from "../cells/CellTable";
import type { ColourRule } from "../colours/ColourRule";
import type { ReportSheet } from "./ReportSheet";

export type HostName = "excel" | "sheets" | "local";

export interface SheetRef {
  /** Stable: survives renaming and moving. */
  readonly id: string;
  readonly name: string;
}

export interface SheetCells extends SheetRef {
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
  "edit-mode",
  "cell-not-empty",
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

/** What the sidebar needs of a spreadsheet. Every host implements it; one contract suite runs against them all. */
export interface WorkbookPort {
  readonly host: HostName;

  activeSheet(): Promise<SheetRef>;
  sheets(): Promise<readonly SheetRef[]>;
  /** The used range of a sheet; the active one where no id is given. */
  read(sheetId?: string): Promise<SheetCells>;
  /** The selected cell's sheet and row (from 1). */
  selectedRow(): Promise<{ readonly sheetId: string; readonly row: number }>;
  /** Selects whole rows (from 1) and brings the first into view. */
  selectRows(sheetId: string, rows: readonly number[]): Promise<void>;

  /** Replaces our rules of the sheet by these. Throws `sheet-changed` where the header no longer stands as marked. */
  colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void>;
  /** Removes our rules of the sheet and nothing else; returns how many there were. */
  clearColours(sheetId: string): Promise<number>;

  /** Writes a formula into an empty cell; the selected one where no address is given. Returns the address. Throws `cell-not-empty`. */
  insertFormula(sheetId: string, formula: string, address?: string): Promise<string>;
  /** Every formula of the sheet that calls one of our functions, however the host spells it. */
  ourFormulas(sheetId: string): Promise<readonly FormulaCell[]>;
  /** Writes formulas back over cells that hold one of ours; the same text again makes the host calculate anew. */
  rewriteFormulas(
    sheetId: string,
    formulas: readonly { readonly address: string; readonly formula: string }[],
  ): Promise<void>;
  /** Replaces formulas of ours by the values that they show. */
  freezeFormulas(sheetId: string, addresses: readonly string[]): Promise<void>;

  /** Writes or rewrites a sheet of ours in place; cells outside its blocks stay. Throws `name-taken` where a sheet of that name is not ours. */
  writeReport(report: ReportSheet): Promise<SheetRef>;
  /** The cells of a report sheet of ours by its key, or null where there is none. */
  readReport(key: string): Promise<SheetCells | null>;

  /** Settings live in the document. The text is JSON written by the sidebar. */
  loadSettings(): Promise<string | null>;
  saveSettings(text: string): Promise<void>;

  /** Appends rows to the log sheet (see logSheet.ts), which is made with its heading where it is not there. Throws `name-taken`. */
  appendLog(rows: readonly (readonly (string | number)[])[]): Promise<void>;
  /** All rows of that sheet below its header, as they stand; empty where there is none. */
  readLog(): Promise<readonly (readonly unknown[])[]>;

  /** Calls back, debounced, after the user edited a sheet's cells. Returns how to stop. */
  onEdit(listener: (sheetId: string) => void): () => void;
}

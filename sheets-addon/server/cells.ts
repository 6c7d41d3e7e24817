import type { CellBlock } from "../../core/cells/CellTable";
import { keyOf } from "../../core/cells/keyOf";
import type { SheetRef } from "../../core/port/port";
import { activeGrid, findSheet, reference } from "./findSheet";
import { findOwnSheet } from "./ownSheets";
import { type PlainCell, plainCells } from "./plainCells";

/** So many cells are read again for each look at a sheet, and no more. */
const mostWatched = 200_000;

/** How large the filled part of a sheet is; the client then asks for it in parts. */
export interface SheetExtent extends SheetRef {
  readonly rows: number;
  readonly columns: number;
  /** A filter is on. Which rows it hides only a call a row would tell. */
  readonly filtered: boolean;
  /** Small enough to be looked at again and again. */
  readonly watched: boolean;
  readonly merges: readonly CellBlock[];
}

export interface SheetPart {
  readonly values: readonly (readonly PlainCell[])[];
  /** Number formats of each column from the top, in runs of equal ones. */
  readonly formats: readonly (readonly FormatRun[])[];
}

export type FormatRun = readonly [format: string, rows: number];

export function activeSheet(): SheetRef {
  return reference(activeGrid());
}

export function sheets(): SheetRef[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map(reference);
}

/** The filled part of a sheet, the active one where no id is given, always begins at A1 in Google Sheets. */
export function sheetExtent(id: string | null): SheetExtent {
  return extentOf(id === null ? activeGrid() : findSheet(id));
}

/** The same of a sheet of ours by its key, or null where there is none. */
export function ownExtent(key: string): SheetExtent | null {
  const own = findOwnSheet(key);
  return own && extentOf(own.sheet);
}

function extentOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetExtent {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return {
    ...reference(sheet),
    rows,
    columns,
    filtered: sheet.getFilter() !== null,
    watched: isWatched(rows, columns),
    merges: rows > 0 && columns > 0 ? sheet.getRange(1, 1, rows, columns).getMergedRanges().map(blockOf) : [],
  };
}

function blockOf(range: GoogleAppsScript.Spreadsheet.Range): CellBlock {
  return {
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1,
    right: range.getLastColumn() - 1,
  };
}

export function sheetPart(id: string, fromRow: number, rows: number, columns: number): SheetPart {
  const range = findSheet(id).getRange(fromRow, 1, rows, columns);
  return { values: plainCells(range.getValues()), formats: formatRuns(range.getNumberFormats()) };
}

/**
 * The active sheet, with a print that changes whenever a cell of it does: asked again and again while the pane is visible. No print of a
 * sheet that is too large for that.
 */
export function look(): { id: string; print: string | null } {
  const sheet = activeGrid();
  const { id } = reference(sheet);
  if (!isWatched(sheet.getLastRow(), sheet.getLastColumn())) return { id, print: null };
  const text = keyOf(sheet.getDataRange().getValues());
  // Without a charset letters beyond ASCII may all count as one.
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, Utilities.Charset.UTF_8);
  return { id, print: Utilities.base64Encode(digest) };
}

const isWatched = (rows: number, columns: number) => rows * columns <= mostWatched;

/** A column has one format or a few, and its cells thousands. */
function formatRuns(formats: readonly (readonly string[])[]): FormatRun[][] {
  return (formats[0] ?? []).map((_, column) => {
    const runs: [string, number][] = [];
    for (const row of formats) {
      const format = row[column] ?? "";
      const last = runs.at(-1);
      if (last?.[0] === format) last[1] += 1;
      else runs.push([format, 1]);
    }
    return runs;
  });
}

import type { CellBlock } from "../../core/cells/CellTable";
import type { SheetRef } from "../../core/port/port";
import { activeGrid, findSheet, reference } from "./findSheet";
import { findOwnSheet } from "./ownSheets";
import { type PlainCell, plainCells } from "./plainCells";

/** How large the filled part of a sheet is; the client then asks for it in parts. */
export interface SheetExtent extends SheetRef {
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRows: number;
  readonly merges: readonly CellBlock[];
}

export interface SheetPart {
  readonly values: readonly (readonly PlainCell[])[];
  readonly formats: readonly (readonly string[])[];
}

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
    hiddenRows: hiddenRows(sheet, rows),
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
  return { values: plainCells(range.getValues()), formats: range.getNumberFormats() };
}

/** Changes whenever a cell of the sheet does; asked again and again while the pane is visible. */
export function fingerprint(id: string): string {
  const sheet = findSheet(id);
  const values = sheet.getDataRange().getValues();
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, JSON.stringify(values));
  return Utilities.base64Encode(digest);
}

/** Asking a row whether it is hidden is a call a row, so rows are only asked where a filter or a hidden row can be. */
function hiddenRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): number {
  if (sheet.getFilter() === null) return 0;
  let hidden = 0;
  for (let row = 1; row <= Math.min(rows, 2000); row++)
    if (sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row)) hidden++;
  return hidden;
}

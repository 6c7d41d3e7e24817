import { PortError, type SheetRef } from "../../core/port/port";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheet ids stay the same when a sheet is renamed or moved. */
export function sheetId(sheet: Sheet): string {
  return String(sheet.getSheetId());
}

export function reference(sheet: Sheet): SheetRef {
  return { id: sheetId(sheet), name: sheet.getName() };
}

/** The grid sheet of an id. A chart sheet or data source sheet has no cells. */
export function findSheet(id: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => sheetId(candidate) === id);
  if (!sheet) throw new PortError("missing-sheet", id);
  return asGrid(sheet);
}

export function activeGrid(): Sheet {
  return asGrid(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet());
}

function asGrid(sheet: Sheet): Sheet {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID)
    throw new PortError("not-a-worksheet", sheet.getName());
  return sheet;
}

import { changingColumns as columnsAmong, type FormulasOfSheet } from "../../core/formulas/changingColumns";
import { findSheet } from "./findSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google Sheets shows #ERROR! for a custom function over these columns. Other sheets are read only where a formula names one. */
export function changingColumns(id: string, fromRow: number): number[] {
  const sheet = findSheet(id);
  const own = formulasOf(sheet);
  const namesOthers = own.formulas.some((row) => row.some((formula) => formula.includes("!")));
  const others = namesOthers ? otherGrids(sheet).map(formulasOf) : [];
  return [...columnsAmong([own, ...others], own.name, fromRow)];
}

function formulasOf(sheet: Sheet): FormulasOfSheet {
  return { name: sheet.getName(), formulas: sheet.getDataRange().getFormulas() };
}

function otherGrids(sheet: Sheet): Sheet[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((other) => other.getType() === SpreadsheetApp.SheetType.GRID)
    .filter((other) => other.getSheetId() !== sheet.getSheetId());
}

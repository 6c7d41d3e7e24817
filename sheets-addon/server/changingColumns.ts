import { quotedSheet } from "../../core/cells/a1";
import { changingColumns as columnsAmong, type FormulasOfSheet } from "../../core/formulas/changingColumns";
import type { NamedRanges } from "../../core/formulas/rangesIn";
import { findSheet } from "./findSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google Sheets shows #ERROR! for a custom function over these columns. Other sheets are read only where a formula may reach one. */
export function changingColumns(id: string, fromRow: number): number[] {
  const sheet = findSheet(id);
  const own = formulasOf(sheet);
  const names = namedRanges();
  const reachesOthers =
    names.size > 0 || own.formulas.some((row) => row.some((formula) => formula.includes("!")));
  const others = reachesOthers ? otherGrids(sheet).map(formulasOf) : [];
  return [...columnsAmong([own, ...others], own.name, fromRow, names)];
}

function namedRanges(): NamedRanges {
  const named = SpreadsheetApp.getActiveSpreadsheet().getNamedRanges();
  return new Map(
    named.map((one) => {
      const range = one.getRange();
      const address = `${quotedSheet(range.getSheet().getName())}!${range.getA1Notation()}`;
      return [one.getName().toLowerCase(), address] as const;
    }),
  );
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

import { columnName } from "../../core/cells/a1";
import { rowRuns } from "../../core/cells/rowRuns";
import { activeGrid, findSheet, sheetId } from "./findSheet";

export function selectedRow(): { sheetId: string; row: number } {
  const sheet = activeGrid();
  return { sheetId: sheetId(sheet), row: sheet.getActiveRange()?.getRow() ?? 1 };
}

/** Rows that touch become one range: a range list of thousands of single rows is slow to draw. */
export function selectRows(id: string, rows: readonly number[]): void {
  const sheet = findSheet(id);
  if (rows.length === 0) return;
  const last = columnName(Math.max(1, sheet.getLastColumn()) - 1);
  const addresses = rowRuns(rows).map(({ top, bottom }) => `A${top}:${last}${bottom}`);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  sheet.getRangeList(addresses).activate();
}

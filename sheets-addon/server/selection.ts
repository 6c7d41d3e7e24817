import { columnName } from "../../core/cells/a1";
import { rowRuns } from "../../core/cells/rowRuns";
import type { SelectedCell } from "../../core/port/port";
import { activeGrid, findSheet, sheetId } from "./findSheet";

/** The cell with the frame: what is inserted goes there, even where a range around it is selected. */
export function selectedCell(): SelectedCell {
  const sheet = activeGrid();
  const cell = sheet.getCurrentCell();
  return {
    sheetId: sheetId(sheet),
    row: cell?.getRow() ?? 1,
    column: (cell?.getColumn() ?? 1) - 1,
    grid: { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
  };
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

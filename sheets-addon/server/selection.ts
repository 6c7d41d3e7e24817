import { columnName } from "../../core/cells/a1";
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
  const addresses = runs(rows).map(([from, to]) => `A${from}:${last}${to}`);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  sheet.getRangeList(addresses).activate();
}

function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

import { PortError } from "../../../core/port/port";
import { ownId } from "../sheetIds";
import type { Grid } from "./Grid";
import type { Sheet } from "./startUniver";

export function findOwnSheet(grid: Grid, key: string): Sheet | null {
  return grid.workbook().getSheetBySheetId(ownId(key));
}

/** Makes a sheet of ours behind the others; the active sheet stays active, and a sheet of that name is left alone. */
export function makeOwnSheet(grid: Grid, key: string, name: string): Sheet {
  const workbook = grid.workbook();
  if (workbook.getSheetByName(name) !== null) throw new PortError("name-taken", name);
  const active = workbook.getActiveSheet();
  const made = workbook.insertSheet(name, { index: workbook.getNumSheets(), sheet: { id: ownId(key) } });
  workbook.setActiveSheet(active);
  return made;
}

/** Makes room for so many rows and columns. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

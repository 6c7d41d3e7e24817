import { rowRuns } from "../../../core/cells/rowRuns";
import type { SelectedCell } from "../../../core/port/port";
import type { Grid } from "./Grid";

/** The selected cell; where a range is selected its first one. */
export function selectedCell(grid: Grid): SelectedCell {
  const sheet = grid.sheet();
  const range = sheet.getActiveRange();
  return {
    sheetId: sheet.getSheetId(),
    row: (range?.getRow() ?? 0) + 1,
    column: range?.getColumn() ?? 0,
    grid: { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
  };
}

/** Selects whole rows (from 1) of a sheet and brings the first into view. */
export async function selectRows(grid: Grid, sheetId: string, rows: readonly number[]): Promise<void> {
  const sheet = grid.sheet(sheetId);
  const [first] = rows;
  if (first === undefined) return;
  grid.workbook().setActiveSheet(sheet);
  const lastColumn = sheet.getMaxColumns() - 1;
  const selections = rowRuns(rows).map(({ top, bottom }) => ({
    range: { startRow: top - 1, endRow: bottom - 1, startColumn: 0, endColumn: lastColumn, rangeType: 1 },
    primary: null,
    style: null,
  }));
  const [start] = selections;
  if (start) {
    const corner = {
      actualRow: start.range.startRow,
      actualColumn: 0,
      isMerged: false,
      isMergedMainCell: false,
    };
    const primary = {
      ...corner,
      startRow: start.range.startRow,
      endRow: start.range.startRow,
      startColumn: 0,
      endColumn: 0,
    };
    await grid.api.executeCommand("sheet.operation.set-selections", {
      unitId: grid.workbook().getId(),
      subUnitId: sheetId,
      selections: [{ ...start, primary }, ...selections.slice(1)],
    });
  }
  const above = 3;
  sheet.scrollToCell(Math.max(0, first - 1 - above), 0);
}

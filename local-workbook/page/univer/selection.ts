import { rowRuns } from "../../../core/cells/rowRuns";
import type { SelectedCell } from "../../../core/port/port";
import type { Grid } from "./Grid";

/** The grid draws a frame and eight handles for each range: a thousand of them take it a quarter of a minute. */
const mostRanges = 40;

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

/** How many rows were selected, of how many. */
export interface SelectedRows {
  readonly selected: number;
  readonly of: number;
}

/**
 * Selects whole rows (from 1) of a sheet and brings the first into view. Of rows that lie in too many places those of the first places
 * are selected.
 */
export async function selectRows(
  grid: Grid,
  sheetId: string,
  rows: readonly number[],
): Promise<SelectedRows> {
  const sheet = grid.sheet(sheetId);
  const all = rowRuns(rows);
  const runs = all.slice(0, mostRanges);
  const [first] = runs;
  if (first === undefined) return { selected: 0, of: 0 };
  // Going to the sheet where one is takes as long as all the rest.
  if (grid.sheet().getSheetId() !== sheetId) grid.workbook().setActiveSheet(sheet);
  const lastColumn = sheet.getMaxColumns() - 1;
  const [start, ...others] = runs.map(({ top, bottom }) => ({
    range: { startRow: top - 1, endRow: bottom - 1, startColumn: 0, endColumn: lastColumn, rangeType: 1 },
    primary: null,
    style: null,
  }));
  const row = first.top - 1;
  const primary = {
    actualRow: row,
    actualColumn: 0,
    isMerged: false,
    isMergedMainCell: false,
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: 0,
  };
  await grid.api.executeCommand("sheet.operation.set-selections", {
    unitId: grid.workbook().getId(),
    subUnitId: sheetId,
    selections: [{ ...start, primary }, ...others],
  });
  const above = 3;
  sheet.scrollToCell(Math.max(0, row - above), 0);
  return { selected: rowsOf(runs), of: rowsOf(all) };
}

function rowsOf(runs: ReturnType<typeof rowRuns>): number {
  return runs.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
}

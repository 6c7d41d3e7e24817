import type { CellRange } from "../../core/cells/a1";
import { greatest } from "../../core/cells/greatest";

/** A sheet in Google Sheets ends, a new one at row 1,000 and column Z, and nothing can be written beyond. Ranges end where they say. */
export function growGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, ranges: readonly CellRange[]): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const rows = greatest(
    ranges.map(({ bottom }) => bottom),
    maxRows,
  );
  const columns = greatest(
    ranges.map(({ right }) => right + 1),
    maxColumns,
  );
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

import type { ICellData, IRange } from "@univerjs/core";
import { isEmpty } from "../../../core/cells/isEmpty";
import type { SheetCells } from "../../../core/port/port";
import type { Grid } from "./Grid";
import type { Sheet } from "./startUniver";

/** The smallest rectangle of a sheet that holds every filled cell; no values where none is filled. */
export function readCells(grid: Grid, sheetId?: string): SheetCells {
  const sheet = grid.sheet(sheetId);
  const worksheet = sheet.getSheet();
  const matrix = worksheet.getCellMatrix();
  const styles = sheet.getWorkbook().getStyles();
  // The grid keeps only the first cell of a spilled table in its matrix.
  const spills = grid.spills(sheet.getSheetId()).map((spill) => spill.range);
  const used = usedRange(sheet, spills);
  const values: unknown[][] = [];
  const formats: string[][] = [];
  let hiddenRows = 0;
  for (let row = used.startRow; row <= used.endRow; row++) {
    const rowValues: unknown[] = [];
    const rowFormats: string[] = [];
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const cell = matrix.getValue(row, column);
      rowValues.push(cell ? plainValue(cell) : null);
      rowFormats.push((cell && styles.getStyleByCell(cell)?.n?.pattern) ?? "");
    }
    values.push(rowValues);
    formats.push(rowFormats);
    if (!worksheet.getRowVisible(row)) hiddenRows++;
  }
  for (const range of spills)
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const cell = grid.kept(sheet, row, column);
        const rowValues = values[row - used.startRow];
        if (cell && rowValues) rowValues[column - used.startColumn] = plainValue(cell);
      }
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    tables: [],
    cells: {
      values,
      formats,
      top: used.startRow + 1,
      left: used.startColumn,
      hiddenRows,
      merges: worksheet.getMergeData().map((range) => ({
        top: range.startRow - used.startRow,
        left: range.startColumn - used.startColumn,
        bottom: range.endRow - used.startRow,
        right: range.endColumn - used.startColumn,
      })),
    },
  };
}

/** Univer keeps a boolean as 1 or 0 with the type 3, and rich text as a document. */
export function plainValue(cell: ICellData): string | number | boolean | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  if (cell.t === 3) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  return cell.v ?? null;
}

/** From the first to the last cell that holds something: a style alone is nothing. `endRow` is -1 where nothing does. */
function usedRange(sheet: Sheet, spills: readonly IRange[]): IRange {
  let used: IRange | null = null;
  const include = (startRow: number, startColumn: number, endRow: number, endColumn: number) => {
    used = {
      startRow: Math.min(used?.startRow ?? startRow, startRow),
      startColumn: Math.min(used?.startColumn ?? startColumn, startColumn),
      endRow: Math.max(used?.endRow ?? endRow, endRow),
      endColumn: Math.max(used?.endColumn ?? endColumn, endColumn),
    };
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const value = cell && plainValue(cell);
      if (!isEmpty(value)) include(row, column, row, column);
    });
  for (const spill of spills) include(spill.startRow, spill.startColumn, spill.endRow, spill.endColumn);
  return used ?? { startRow: 0, startColumn: 0, endRow: -1, endColumn: -1 };
}

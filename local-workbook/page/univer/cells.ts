import type { ICellData } from "@univerjs/presets";
import type { SheetCells } from "../../../core/workbook/port";
import type { Grid, Spill } from "./Grid";
import type { Sheet } from "./startUniver";

/** The used range of a sheet, from its first cell on. */
export function readCells(grid: Grid, sheetId?: string): SheetCells {
  const sheet = grid.sheet(sheetId);
  const values: unknown[][] = [];
  const formats: string[][] = [];
  const styles = sheet.getWorkbook().getStyles();
  const matrix = sheet.getSheet().getCellMatrix();
  const spills = grid.spills(sheet.getSheetId());
  const { rows, columns } = usedSize(sheet, spills);
  for (let row = 0; row < rows; row++) {
    const rowValues: unknown[] = new Array(columns).fill(null);
    const rowFormats: string[] = new Array(columns).fill("");
    for (let column = 0; column < columns; column++) {
      const cell = matrix.getValue(row, column);
      if (!cell) continue;
      rowValues[column] = plainValue(cell);
      rowFormats[column] = styles.getStyleByCell(cell)?.n?.pattern ?? "";
    }
    values.push(rowValues);
    formats.push(rowFormats);
  }
  // The grid keeps only the first cell of a spilled table among the others.
  for (const { range } of spills)
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const cell = sheet.getSheet().getCell(row, column);
        const rowValues = values[row];
        if (cell && rowValues) rowValues[column] = plainValue(cell);
      }
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    tables: [],
    cells: { values, formats, top: 1, left: 0, hiddenRows: hiddenRows(sheet, rows) },
  };
}

/** Univer keeps a boolean as 1 or 0 with the type 3, and rich text as a document. */
export function plainValue(cell: ICellData): string | number | boolean | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  if (cell.t === 3) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  return cell.v ?? null;
}

/** Rows and columns up to the last cell that holds something: a style alone is nothing. */
function usedSize(sheet: Sheet, spills: readonly Spill[]): { rows: number; columns: number } {
  let rows = Math.max(0, ...spills.map((spill) => spill.range.endRow + 1));
  let columns = Math.max(0, ...spills.map((spill) => spill.range.endColumn + 1));
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const value = cell && plainValue(cell);
      if (value === null || value === undefined || value === "") return;
      if (row >= rows) rows = row + 1;
      if (column >= columns) columns = column + 1;
    });
  return { rows, columns };
}

function hiddenRows(sheet: Sheet, rows: number): number {
  const worksheet = sheet.getSheet();
  let hidden = 0;
  for (let row = 0; row < rows; row++) if (!worksheet.getRowVisible(row)) hidden++;
  return hidden;
}

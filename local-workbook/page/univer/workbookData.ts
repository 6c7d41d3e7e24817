import type { IWorkbookData } from "@univerjs/core";
import type { CellBlock } from "../../../core/cells/CellTable";
import { isEmpty } from "../../../core/cells/isEmpty";
import type { WorkbookFile, WorkbookSheet } from "../../files/WorkbookFile";
import { typedText } from "./typedText";

type SheetData = Partial<IWorkbookData["sheets"][string]>;
type CellData = NonNullable<SheetData["cellData"]>[number][number];

/** Room to type below and beside what the file holds. */
const spareRows = 200;
const spareColumns = 12;
const pixelsPerCharacter = 8;

/** The grid's id of the file's sheet at this place, from 0. */
export const sheetIdAt = (index: number) => `sheet-${index + 1}`;

/** A file as the grid wants it. `unitId` tells this opening of a file from every other. */
export function workbookData(file: WorkbookFile, unitId: string): Partial<IWorkbookData> {
  const order = file.sheets.map((_, index) => sheetIdAt(index));
  const sheets = Object.fromEntries(
    file.sheets.map((sheet, index) => [sheetIdAt(index), sheetData(sheet, sheetIdAt(index), file.kind)]),
  );
  return { id: unitId, name: file.name, sheetOrder: order, sheets };
}

function sheetData(sheet: WorkbookSheet, id: string, kind: WorkbookFile["kind"]): SheetData {
  const { values, formats, top, left, merges } = sheet.cells;
  const cellData: Record<number, Record<number, CellData>> = {};
  let width = 0;
  values.forEach((row, r) => {
    width = Math.max(width, row.length);
    const cells: Record<number, CellData> = {};
    row.forEach((value, c) => {
      const cell = cellOf(value, formats?.[r]?.[c] ?? "", kind);
      if (cell !== null) cells[left + c] = cell;
    });
    cellData[top - 1 + r] = cells;
  });
  const rowCount = top - 1 + values.length + spareRows;
  const columnCount = Math.max(20, left + width + spareColumns);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount,
    columnCount,
    cellData,
    columnData: Object.fromEntries(columnWidths(sheet)),
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row - 1, { hd: 1 }])),
    mergeData: (merges ?? []).flatMap((block) => mergedCells(block, { top, left, rowCount, columnCount })),
  };
}

/** Cells that a file merges to the end of its sheet end with the grid, which is no larger than what is filled needs. */
function mergedCells(
  block: CellBlock,
  grid: {
    readonly top: number;
    readonly left: number;
    readonly rowCount: number;
    readonly columnCount: number;
  },
) {
  const [startRow, startColumn] = [grid.top - 1 + block.top, grid.left + block.left];
  if (startRow >= grid.rowCount || startColumn >= grid.columnCount) return [];
  const endRow = Math.min(grid.top - 1 + block.bottom, grid.rowCount - 1);
  const endColumn = Math.min(grid.left + block.right, grid.columnCount - 1);
  return [{ startRow, endRow, startColumn, endColumn }];
}

/** A file's formulas come as the values that it saved: the text of a cell is never run. */
function cellOf(value: unknown, format: string, kind: WorkbookFile["kind"]): CellData | null {
  if (isEmpty(value)) return null;
  const style = format === "" || format === "General" ? {} : { s: { n: { pattern: format } } };
  if (typeof value === "number") return { v: value, t: 2, ...style };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, ...style };
  const text = String(value);
  const typed = kind === "csv" ? typedText(text) : null;
  if (typed === null) return { v: text, t: 1, ...style };
  return { v: typed.number, t: 2, ...(typed.format === "" ? {} : { s: { n: { pattern: typed.format } } }) };
}

/** The file's widths, or as wide as the first rows need where it gives none, as in a CSV file. */
function columnWidths(sheet: WorkbookSheet): [number, { w: number }][] {
  const { values, left } = sheet.cells;
  const found: [number, { w: number }][] = [];
  const needed: number[] = [];
  for (const row of values.slice(0, 50))
    row.forEach((value, c) => {
      needed[c] = Math.max(needed[c] ?? 0, String(value ?? "").length);
    });
  const last = Math.max(sheet.widths.length, left + needed.length);
  for (let column = 0; column < last; column++) {
    const given = sheet.widths[column];
    const guessed = Math.min(36, Math.max(9, (needed[column - left] ?? 0) + 2));
    if (given !== undefined || sheet.widths.length === 0)
      found.push([column, { w: Math.round((given ?? guessed) * pixelsPerCharacter) + 5 }]);
  }
  return found;
}

import type { IWorkbookData } from "@univerjs/core";
import type { CellBlock } from "../../../core/cells/CellTable";
import type { WorkbookFile, WorkbookSheet } from "../../files/WorkbookFile";
import type { CellEdit } from "../../files/xlsx/CellEdit";
import { cellOf } from "../cellOf";
import { type Changes, type NewSheet, noChanges } from "../changes/Changes";
import { pixelsOf } from "../columnWidth";
import { sheetIdAt } from "../sheetIds";

type SheetData = Partial<IWorkbookData["sheets"][string]>;
type CellRows = NonNullable<SheetData["cellData"]>;
type CellData = CellRows[number][number];
interface GridSheet extends SheetData {
  readonly id: string;
  readonly cellData: CellRows;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Room to type below and beside what the file holds. */
const spareRows = 200;
const spareColumns = 12;

/** A file as the grid wants it, with what was changed in it. `unitId` tells this opening of a file from every other. */
export function workbookData(
  file: WorkbookFile,
  unitId: string,
  { sheets, added, removed }: Changes = noChanges,
): Partial<IWorkbookData> {
  const inFile = file.sheets.flatMap((sheet, index) => {
    if (removed.includes(index)) return [];
    const changed = sheets.find((each) => each.index === index);
    const extents = changed?.extents ?? sheet.own?.extents ?? [];
    const data = sheetData(sheet, sheetIdAt(file, index), file.kind);
    return [withExtents(changed === undefined ? data : withEdits(data, changed.cells), extents)];
  });
  const further = added.map((sheet) =>
    withExtents(withEdits(emptySheet(sheet), sheet.cells), sheet.own?.extents ?? []),
  );
  const all = [...inFile, ...further];
  return {
    id: unitId,
    name: file.name,
    sheetOrder: all.map(({ id }) => id),
    sheets: Object.fromEntries(all.map((data) => [data.id, data])),
  };
}

const withExtents = (data: GridSheet, extents: readonly string[]): GridSheet =>
  extents.length === 0 ? data : { ...data, custom: { extents } };

function emptySheet({ id, name, widths }: NewSheet): GridSheet {
  return {
    id,
    name,
    cellData: {},
    rowCount: 100,
    columnCount: 20,
    columnData: Object.fromEntries(given(widths)),
  };
}

/** Cells as they were left. Formulas, and what they fill, are worked out anew. */
function withEdits(data: GridSheet, edits: readonly CellEdit[]): GridSheet {
  const cellData: CellRows = { ...data.cellData };
  let [rowCount, columnCount] = [data.rowCount, data.columnCount];
  for (const { row, column, value, formula, format, bold, isFilled } of edits) {
    rowCount = Math.max(rowCount, row + spareRows);
    columnCount = Math.max(columnCount, column + 1);
    if (isFilled) continue;
    const style = {
      ...(format === "" ? {} : { n: { pattern: format } }),
      ...(bold ? { bl: 1 as const } : {}),
    };
    const content =
      formula === undefined ? (cellOf(value, "", "xlsx") ?? { v: "", t: 1 as const }) : { f: `=${formula}` };
    const look = Object.keys(style).length === 0 ? {} : { s: style };
    cellData[row - 1] = { ...cellData[row - 1], [column]: { ...content, ...look } };
  }
  return { ...data, cellData, rowCount, columnCount };
}

function sheetData(sheet: WorkbookSheet, id: string, kind: WorkbookFile["kind"]): GridSheet {
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
      found.push([column, { w: pixelsOf(given ?? guessed) }]);
  }
  return found;
}

const given = (widths: NewSheet["widths"]) =>
  widths.flatMap((width, column) => (width === undefined ? [] : [[column, { w: pixelsOf(width) }] as const]));

import { type CellRange, cellAddress, contains, parseRange } from "../cells/a1";
import { CellError } from "../cells/CellError";
import type { CellTable } from "../cells/CellTable";
import type { CellResult } from "../cells/CellValue";
import { isEmpty } from "../cells/isEmpty";
import { readsItself } from "./readsItself";

/** Rows and columns. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The sheet on which a result will spill, and how far it goes. */
export interface SpillGround {
  readonly cells: CellTable;
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly grid: Size;
}

/** What keeps a result from its place: a filled cell, the end of the sheet, or a table of Excel, within which nothing may spill. */
export type InTheWay =
  | { readonly code: "cell"; readonly address: string }
  | { readonly code: "edge" }
  | { readonly code: "table"; readonly name: string };

/**
 * How large a result is in a sheet; a single value, an error too, is one cell.
 *
 * @example sizeOfResult([["Line", "Deals"], ["Sensors", 3]]) // { rows: 2, columns: 2 }
 */
export function sizeOfResult(value: CellResult): Size {
  if (value instanceof CellError || !Array.isArray(value)) return { rows: 1, columns: 1 };
  const [first]: readonly (readonly unknown[])[] = value;
  return { rows: Math.max(1, value.length), columns: Math.max(1, first?.length ?? 1) };
}

/**
 * What is in the way of a result at a cell (row from 1, column from 0); null where it has room.
 *
 * @example inTheWay({ rows: 2, columns: 1 }, 1, 0, { cells: { values: [[""], ["x"]], top: 1, left: 0 }, tables: [], grid: { rows: 9, columns: 9 } }) // { code: "cell", address: "A2" }
 */
export function inTheWay(size: Size, row: number, column: number, ground: SpillGround): InTheWay | null {
  const area = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
  if (area.bottom > ground.grid.rows || area.right >= ground.grid.columns) return { code: "edge" };
  const table = ground.tables.find(({ range }) => touches(parseRange(range), area));
  if (table !== undefined && size.rows * size.columns > 1) return { code: "table", name: table.name };
  return filledIn(area, ground.cells);
}

/**
 * The first cell of a free place for the result: right of all that stands on the sheet, else below it, with an empty column or row
 * between. Null where the sheet ends before, or the formula would read its own cells there.
 *
 * @example freePlace({ rows: 2, columns: 2 }, "=FUNNEL_MIX(A2:A9)", { cells: { values: [["Line"]], top: 1, left: 0 }, tables: [], grid: { rows: 9, columns: 9 } }) // "C1"
 */
export function freePlace(size: Size, formula: string, ground: SpillGround): string | null {
  const { values, top, left } = ground.cells;
  const wide = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const places = [
    { row: top, column: values.length === 0 ? 0 : left + wide + 1 },
    { row: top + values.length + 1, column: left },
  ];
  const free = places.find(
    ({ row, column }) =>
      inTheWay(size, row, column, ground) === null && !readsAny(formula, size, row, column),
  );
  return free === undefined ? null : cellAddress(free.row, free.column);
}

/** Ranges of ours are whole columns or rows of one table: what reads a cell of the result reads one of its edges. */
function readsAny(formula: string, { rows, columns }: Size, row: number, column: number): boolean {
  const across = Array.from({ length: columns }, (_, c) => [row, column + c] as const);
  const ends = across.flatMap(([r, c]) => [cellAddress(r, c), cellAddress(r + rows - 1, c)]);
  return ends.some((address) => readsItself(formula, address));
}

function touches(range: CellRange | null, { top, left, bottom, right }: CellRange): boolean {
  if (range === null) return false;
  return range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left;
}

function filledIn(area: CellRange, { values, top, left }: CellTable): InTheWay | null {
  for (let r = Math.max(0, area.top - top); r < values.length && top + r <= area.bottom; r++) {
    const row = values[r];
    const c = row?.findIndex((cell, at) => contains(area, top + r, left + at) && !isEmpty(cell)) ?? -1;
    if (c >= 0) return { code: "cell", address: cellAddress(top + r, left + c) };
  }
  return null;
}

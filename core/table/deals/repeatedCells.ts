import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import type { Slices } from "../../cells/slices";
import { isBlankName } from "../names/isBlankName";

/** So many cells are looked up in some thousandths of a second. */
const lookedUpASlice = 8192;

/** Rows by what stands in one of their cells. */
export interface CellKeys {
  /** One key a row; -1 for a blank cell. */
  readonly keys: Int32Array;
  /** How many keys there are. */
  readonly size: number;
}

/**
 * What stands in one column of some rows, numbered as it is met.
 *
 * @param rows indexes into the cells
 * @param fold texts with the same folded form are one
 * @returns null where no cell comes again
 * @example finish(repeatedCells({ values: [["D1"], ["D2"], [" D1"]] }, 0, Int32Array.of(0, 1, 2))).keys // [0, 1, 0]
 */
export function* repeatedCells(
  { values }: Pick<CellTable, "values">,
  column: number,
  rows: Int32Array,
  fold: (text: string) => string = (text) => text,
): Slices<CellKeys | null> {
  if (isAscending(values, column, rows)) return null;
  const known = new Map<unknown, number>();
  const keys = new Int32Array(rows.length);
  let [size, filled] = [0, 0];
  const keyOf = (cell: unknown): number => {
    const text = isBlankName(cell) ? "" : fold(cellText(cell));
    const key = text === "" ? -1 : (known.get(text) ?? size++);
    known.set(text, key);
    known.set(cell, key);
    return key;
  };
  for (let place = 0; place < rows.length; place++) {
    if (place % lookedUpASlice === lookedUpASlice - 1) yield;
    const cell = values[at(rows, place)]?.[column];
    const key = known.get(cell) ?? keyOf(cell);
    keys[place] = key;
    if (key >= 0) filled++;
  }
  return size === filled ? null : { keys, size };
}

/** Numbers that only grow are all different: most tables are told apart without a dictionary. */
function isAscending(values: CellTable["values"], column: number, rows: Int32Array): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const cell = values[row]?.[column];
    if (typeof cell !== "number" || !(cell > before)) return false;
    before = cell;
  }
  return true;
}

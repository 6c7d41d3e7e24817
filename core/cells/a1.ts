/**
 * A rectangle of cells: rows from 1, columns from 0, all four included. `bottom` or `right` is Infinity
 * where the text leaves that side open (`C2:C`, `C:C`, `2:5`).
 */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a column counted from 0.
 *
 * @example columnName(27) // "AB"
 */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The number, from 0, of a column's letters in either case.
 *
 * @example columnIndex("AB") // 27
 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * The A1 text of a range: "C2:C97", "C2" for a single cell, "C2:C" and "C:C" where it is open below.
 *
 * @example rangeAddress({ top: 2, left: 2, bottom: Infinity, right: 2 }) // "C2:C"
 */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  if (right === Infinity) return `${top}:${bottom}`;
  const [first, last] = [columnName(left), columnName(right)];
  if (bottom === Infinity) return top === 1 ? `${first}:${last}` : `${first}${top}:${last}`;
  return top === bottom && left === right ? `${first}${top}` : `${first}${top}:${last}${bottom}`;
}

/**
 * Whether a range holds a cell; rows from 1, columns from 0.
 *
 * @example contains({ top: 2, left: 0, bottom: 9, right: 4 }, 9, 5) // false
 */
export function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * The A1 text of one cell; rows from 1, columns from 0.
 *
 * @example cellAddress(14, 4) // "E14"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/**
 * The name of a sheet as formulas write it, in quotes.
 *
 * @example quotedSheet("Tom's deals") // "'Tom''s deals'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The name of a sheet from how a formula writes it, with or without quotes.
 *
 * @example sheetNamed("'Tom''s deals'") // "Tom's deals"
 */
export function sheetNamed(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

const cell = "\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})";
const cells = new RegExp(`^${cell}(?::${cell})?$`);
const openBelow = /^\$?([A-Za-z]{1,3})(?:\$?([1-9][0-9]{0,6}))?:\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/**
 * Reads A1 text without a sheet name, "$" signs allowed; null where it is no range. Corners may come in any order.
 *
 * @example parseRange("$D9:B2") // { top: 2, left: 1, bottom: 9, right: 3 }
 */
export function parseRange(text: string): CellRange | null {
  const bounded = cells.exec(text);
  if (bounded) {
    const [, left = "", top = "", right = left, bottom = top] = bounded;
    return ordered(Number(top), columnIndex(left), Number(bottom), columnIndex(right));
  }
  const open = openBelow.exec(text);
  if (open) {
    const [, left = "", top = "1", right = ""] = open;
    return ordered(Number(top), columnIndex(left), Infinity, columnIndex(right));
  }
  const rows = wholeRows.exec(text);
  return rows ? ordered(Number(rows[1]), 0, Number(rows[2]), Infinity) : null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

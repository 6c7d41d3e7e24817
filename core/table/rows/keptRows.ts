import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { isEmpty } from "../../cells/isEmpty";
import type { RawColumn } from "../RawColumn";
import type { RawTable } from "../RawTable";
import { nameRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { totalWord } from "./totalWord";

/** Which rows below the header are deals; the others as indexes into the cells. */
export interface KeptRows {
  /** Null where every row is a deal. Rows count from 0 below the header. */
  readonly rows: Int32Array | null;
  readonly blank: readonly number[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
}

type Fate = "deal" | "blank" | "header" | "total";

/**
 * Parts deals from rows without a cell, repeated headers and totals. A row is a total where a cell says so and at most half
 * of its names are filled: a company may be called Total. Blank rows below the last deal are not counted.
 */
export function keptRows(cells: CellTable, layout: TableLayout, raw: RawTable): KeptRows {
  const first = layout.headerAt + 1;
  const suspects = suspectRows(layout, raw);
  const fates = new Map<number, Fate>();
  let last = raw.rows - 1;
  for (let row = raw.rows - 1; row >= 0; row--) {
    if (suspects !== null && suspects[row] === 0) continue;
    const is = fateOf(cells.values[first + row] ?? [], layout, raw.names.size);
    if (is === "deal") continue;
    fates.set(row, is);
    if (row === last && is === "blank") last--;
  }
  if (fates.size === 0) return { rows: null, blank: [], repeatedHeaders: [], totals: [] };
  const rows = new Int32Array(raw.rows - fates.size);
  let at = 0;
  for (let row = 0; row < raw.rows; row++) if (!fates.has(row)) rows[at++] = row;
  const indexes = (sought: Fate) =>
    [...fates].flatMap(([row, is]) => (is === sought && row <= last ? [first + row] : [])).reverse();
  return { rows, blank: indexes("blank"), repeatedHeaders: indexes("header"), totals: indexes("total") };
}

/** Rows that are worth a look: at least half of their names blank, or a cell that repeats a header. Null: all of them. */
function suspectRows(layout: TableLayout, raw: RawTable): Uint8Array | null {
  const names = raw.names.size;
  if (names === 0) return null;
  const suspects = new Uint8Array(raw.rows);
  const blanks = new Uint8Array(raw.rows);
  for (const [role, column] of raw.names) {
    const header = layout.headers[layout.positions.get(role) ?? -1] ?? "";
    // With one column of names a total fills it like a deal does.
    mark(suspects, column, (text) => same(text, header) || (names === 1 && totalWord(text)));
    if (!column.codes.includes(-1)) continue;
    for (let row = 0; row < raw.rows; row++)
      if (column.codes[row] === -1) blanks[row] = (blanks[row] ?? names) + 1;
  }
  for (let row = 0; row < raw.rows; row++) if ((blanks[row] ?? names) * 2 >= names) suspects[row] = 1;
  return suspects;
}

function mark(rows: Uint8Array, { codes, cells }: RawColumn, isSought: (text: string) => boolean): void {
  const sought = new Set<number>();
  for (let code = 0; code < cells.length; code++) if (isSought(cellText(cells[code]))) sought.add(code);
  if (sought.size === 0) return;
  for (let row = 0; row < rows.length; row++) if (sought.has(codes[row] ?? -1)) rows[row] = 1;
}

function fateOf(row: readonly unknown[], layout: TableLayout, names: number): Fate {
  let said = 0;
  let asHeader = 0;
  let saysTotal = false;
  for (let at = 0; at < row.length; at++) {
    const text = typeof row[at] === "string" ? cellText(row[at]) : "";
    if (text === "" && (isEmpty(row[at]) || typeof row[at] === "string")) continue;
    said++;
    if (text === "") continue;
    if (same(text, layout.headers[at] ?? "")) asHeader++;
    else saysTotal ||= totalWord(text);
  }
  if (said === 0) return "blank";
  if (asHeader * 2 > said) return "header";
  return saysTotal && filledNames(row, layout) * 2 <= Math.max(2, names) ? "total" : "deal";
}

function filledNames(row: readonly unknown[], layout: TableLayout): number {
  let filled = 0;
  for (const role of nameRoles) {
    const at = layout.positions.get(role);
    if (at !== undefined && cellText(row[at]) !== "") filled++;
  }
  return filled;
}

function same(text: string, header: string): boolean {
  return header !== "" && text.length === header.length && text.toLowerCase() === header.toLowerCase();
}

import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { isHeaderWord } from "../headerVocabulary/isHeaderWord";
import type { RawColumn } from "../RawColumn";
import type { RawTable } from "../RawTable";
import { roleSpecs } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { figuresBelow } from "./figuresBelow";
import { figureWord } from "./figureWord";
import { isFooter } from "./isFooter";
import { type RowKind, rowKind, sameText } from "./rowKind";
import { totalWord } from "./totalWord";

/** Which rows below the header are deals; the others as indexes into the cells, ascending. */
export interface KeptRows {
  /** Null where every row is a deal. Rows count from 0 below the header. */
  readonly rows: Int32Array | null;
  readonly blank: readonly number[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
  /** Titles of groups, notes, the footer of a report; rows with nothing in the columns that are read. */
  readonly notes: readonly number[];
  /** Rows of other tables below, or of items below a deal, each list beginning with its headers. */
  readonly others: readonly (readonly number[])[];
}

/** Columns with more different cells than these hold names, and hardly the words of another header. */
const mostWords = 200;

/**
 * Parts deals from rows without a cell, repeated headers, totals, titles, notes and other tables. Blank rows below the last deal are
 * not counted.
 */
export function keptRows(cells: CellTable, layout: TableLayout, raw: RawTable): KeptRows {
  const below = layout.headerAt + 1;
  const kinds = new Map<number, RowKind>();
  for (const row of suspectRows(layout, raw)) {
    const kind = rowKind(cells.values[below + row] ?? [], layout);
    if (kind !== "deal") kinds.set(row, kind);
  }
  for (const row of figuresBelow(cells, layout, raw, (row) => !kinds.has(row))) kinds.set(row, "aside");
  if (kinds.size === 0) {
    return { rows: null, blank: [], repeatedHeaders: [], totals: [], notes: [], others: [] };
  }
  const others = otherTables(cells, layout, raw.rows, kinds);
  for (const row of others.flat()) kinds.delete(row);
  const isElsewhere = new Set(others.flat());
  const isDeal = (row: number) => !kinds.has(row) && !isElsewhere.has(row);
  keepLoneAccounts(cells, layout, raw.rows, kinds, isDeal);
  let last = raw.rows - 1;
  while (last >= 0 && (kinds.get(last) === "blank" || isElsewhere.has(last))) last--;
  const rows: number[] = [];
  for (let row = 0; row < raw.rows; row++) if (isDeal(row)) rows.push(row);
  const of = (...sought: RowKind[]) =>
    [...kinds]
      .flatMap(([row, kind]) => (sought.includes(kind) && row <= last ? [below + row] : []))
      .sort((a, b) => a - b);
  return {
    rows: Int32Array.from(rows),
    blank: of("blank"),
    repeatedHeaders: of("header"),
    totals: of("total"),
    notes: of("lone", "aside"),
    others: others.map((list) => list.map((row) => below + row)),
  };
}

/** Rows that are worth a look, ascending: at least half of their names blank, or a cell that may be a header. */
function suspectRows(layout: TableLayout, raw: RawTable): readonly number[] {
  const columns = [...raw.names].filter(([role]) => roleSpecs[role].cells === "names");
  const names = columns.length;
  const flags = new Uint8Array(raw.rows);
  const blanks = new Uint8Array(raw.rows);
  const headers = layout.headers.filter((header) => header !== "");
  for (const [, column] of columns) {
    const isFew = column.cells.length <= mostWords;
    mark(flags, column, (text) => {
      if (headers.some((header) => sameText(text, header)) || (isFew && isHeaderWord(text))) return true;
      // With one column of names a total fills it like a deal does.
      return names === 1 && totalWord(text);
    });
    if (!column.codes.includes(-1)) continue;
    for (let row = 0; row < raw.rows; row++) if (column.codes[row] === -1) blanks[row] = at(blanks, row) + 1;
  }
  const suspects: number[] = [];
  for (let row = 0; row < raw.rows; row++) {
    if (flags[row] === 1 || at(blanks, row) * 2 >= names) suspects.push(row);
  }
  return suspects;
}

function mark(rows: Uint8Array, { codes, cells }: RawColumn, isSought: (text: string) => boolean): void {
  const sought = new Set<number>();
  for (let code = 0; code < cells.length; code++) if (isSought(cellText(cells[code]))) sought.add(code);
  if (sought.size === 0) return;
  for (let row = 0; row < rows.length; row++) if (sought.has(at(codes, row))) rows[row] = 1;
}

/**
 * Rows below headers of their own: items of the deal above where their first cell is blank, up to the next row that fills it; else
 * another table, up to the next blank row or the next row that repeats this table's headers.
 */
function otherTables(
  cells: CellTable,
  layout: TableLayout,
  rows: number,
  kinds: ReadonlyMap<number, RowKind>,
): readonly (readonly number[])[] {
  const below = layout.headerAt + 1;
  const left = layout.headers.findIndex((header) => header !== "");
  const isIndented = (row: number) => cellText(cells.values[below + row]?.[left]) === "";
  const tables: number[][] = [];
  for (const [row, kind] of kinds) {
    if (kind !== "other-header" || tables.at(-1)?.includes(row)) continue;
    const found = [row];
    const holdsItems = isIndented(row + 1);
    const ends = (next: number) => {
      const is = kinds.get(next);
      return is === "blank" || is === "header" || (holdsItems && !isIndented(next));
    };
    for (let next = row + 1; next < rows && !ends(next); next++) found.push(next);
    tables.push(found);
  }
  return tables;
}

/**
 * One account's name and nothing else is a deal that the rep has only begun to write down, unless it stands apart from the deals, or reads
 * like the footer of a report.
 */
function keepLoneAccounts(
  cells: CellTable,
  layout: TableLayout,
  rows: number,
  kinds: Map<number, RowKind>,
  isDeal: (row: number) => boolean,
): void {
  const below = layout.headerAt + 1;
  const account = layout.positions.get("account");
  for (const [row, kind] of [...kinds]) {
    if (kind !== "lone" || account === undefined) continue;
    const text = cellText(cells.values[below + row]?.[account]);
    const stands = (next: number) => next >= 0 && next < rows && isDeal(next);
    const isNext = stands(row - 1) && (row + 1 === rows || kinds.get(row + 1) !== "header");
    if (text !== "" && isNext && !isFooter(text) && figureWord(text) === null) kinds.delete(row);
  }
}

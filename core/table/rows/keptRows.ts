import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { mappedInSlices } from "../../cells/mappedInSlices";
import type { Slices } from "../../cells/slices";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { figuresBelow } from "./figuresBelow";
import { figureWord } from "./figureWord";
import type { GroupTitle } from "./groupTitles";
import { isFooter, isRemark } from "./isFooter";
import type { ItemRows, OtherRows } from "./OtherRows";
import { type RowKind, rowKind } from "./rowKind";
import { rowsApart } from "./rowsApart";
import { type RowsOfParents, rowsOfParents } from "./rowsOfParents";

/** Which rows below the header are deals; the others as indexes into the cells, ascending. */
export interface KeptRows {
  /** Null where every row is a deal. Rows count from 0 below the header. */
  readonly rows: Int32Array | null;
  readonly blank: readonly number[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
  /** Titles of groups, notes, the footer of a report; rows with nothing in the columns that are read. */
  readonly notes: readonly number[];
  readonly others: readonly OtherRows[];
  /** Rows that a column calls parts of other rows' deals. */
  readonly ofParents: RowsOfParents | null;
}

/** What a row is that is no deal; `told`: it is told elsewhere. */
type KindOfRow = RowKind | "told";

/**
 * Parts deals from rows without a cell, repeated headers, totals, titles, notes and other tables. Blank rows below the last deal are
 * not counted.
 *
 * @param suspects rows that may be no deals, ascending
 * @param titles titles of groups, which are told with what they say
 * @param items rows of items that are told as such
 */
export function* keptRows(
  cells: CellTable,
  layout: TableLayout,
  raw: RawTable,
  suspects: readonly number[],
  titles: readonly GroupTitle[],
  items: readonly ItemRows[],
): Slices<KeptRows> {
  const below = layout.headerAt + 1;
  const kinds = new Map<number, KindOfRow>();
  const looked = yield* mappedInSlices(suspects, (row) => rowKind(cells.values[below + row] ?? [], layout));
  for (const [place, kind] of looked.entries()) if (kind !== "deal") kinds.set(at(suspects, place), kind);
  yield;
  for (const { row, isNote } of titles) if (row >= 0) kinds.set(row, isNote ? "aside" : "told");
  for (const { rows } of items) for (const index of rows) kinds.set(index - below, "told");
  for (const row of figuresBelow(cells, layout, raw, (row) => !kinds.has(row))) kinds.set(row, "aside");
  for (const row of rowsApart(cells, layout, raw, (row) => kinds.get(row))) kinds.set(row, "aside");
  const ofParents = rowsOfParents(cells, layout);
  for (const index of ofParents?.rows ?? []) kinds.set(index - below, "told");
  if (kinds.size === 0) {
    return { rows: null, blank: [], repeatedHeaders: [], totals: [], notes: [], others: [], ofParents };
  }
  yield;
  const others = otherTables(cells, layout, raw.rows, kinds);
  const isElsewhere = new Set(others.flatMap(({ rows }) => rows));
  for (const row of isElsewhere) kinds.delete(row);
  const isDeal = (row: number) => !kinds.has(row) && !isElsewhere.has(row);
  keepLoneAccounts(cells, layout, raw.rows, kinds, isDeal);
  let last = raw.rows - 1;
  while (last >= 0 && (kinds.get(last) === "blank" || isElsewhere.has(last))) last--;
  const rows: number[] = [];
  for (let row = 0; row < raw.rows; row++) if (isDeal(row)) rows.push(row);
  const of = (...sought: KindOfRow[]) =>
    [...kinds]
      .flatMap(([row, kind]) => (sought.includes(kind) && row <= last ? [below + row] : []))
      .sort((a, b) => a - b);
  return {
    rows: Int32Array.from(rows),
    blank: of("blank"),
    repeatedHeaders: of("header"),
    totals: of("total"),
    notes: of("lone", "aside"),
    others: others.map((other) => ({ ...other, rows: other.rows.map((row) => below + row) })),
    ofParents,
  };
}

/**
 * Rows below headers of their own: items of the deal above where their first cell is blank, up to the next row that fills it; else
 * another table, up to the next blank row or the next row that repeats this table's headers.
 */
function otherTables(
  cells: CellTable,
  layout: TableLayout,
  rows: number,
  kinds: ReadonlyMap<number, KindOfRow>,
): readonly OtherRows[] {
  const below = layout.headerAt + 1;
  const left = layout.headers.findIndex((header) => header !== "");
  const isIndented = (row: number) => cellText(cells.values[below + row]?.[left]) === "";
  const tables: { rows: number[]; areItems: boolean }[] = [];
  for (const [row, kind] of kinds) {
    if (kind !== "other-header" || tables.at(-1)?.rows.includes(row)) continue;
    const found = [row];
    const holdsItems = row > 0 && isIndented(row + 1) && kinds.get(row + 1) !== "blank";
    const ends = (next: number) => {
      const is = kinds.get(next);
      return is === "blank" || is === "header" || (holdsItems && !isIndented(next));
    };
    for (let next = row + 1; next < rows && !ends(next); next++) found.push(next);
    tables.push({ rows: found, areItems: holdsItems });
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
  kinds: Map<number, KindOfRow>,
  isDeal: (row: number) => boolean,
): void {
  const below = layout.headerAt + 1;
  const account = layout.positions.get("account");
  for (const [row, kind] of [...kinds]) {
    if (kind !== "lone" || account === undefined) continue;
    const text = cellText(cells.values[below + row]?.[account]);
    const stands = (next: number) => next >= 0 && next < rows && isDeal(next);
    const isNext = stands(row - 1) && (row + 1 === rows || kinds.get(row + 1) !== "header");
    if (text !== "" && isNext && !isFooter(text) && !isRemark(text) && figureWord(text) === null)
      kinds.delete(row);
  }
}

import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { greatest } from "../../cells/greatest";
import { Issues } from "../Issues";
import type { ReadIssue } from "../ReadIssue";
import { findHeaderRow } from "../rows/findHeaderRow";
import { headerTexts } from "../rows/headerTexts";
import { findKey, keyOf } from "./findKey";
import { headerOf } from "./headerOf";
import type { SecondTable } from "./SecondTable";

export interface JoinedTable {
  /** The main table with the second's columns to its right; rows and columns of the main table stay where they stand. */
  readonly cells: CellTable;
  readonly issues: readonly ReadIssue[];
}

/**
 * Puts a second table's columns (names for ids, attributes, a price list's lines) beside the rows of the main table that they
 * belong to. The key is found by header and values; of rows with the same key the first counts. What was joined is told, and so
 * are rows that found nothing; they stay blank in the new columns. Null where the tables have no key in common.
 *
 * @example joinTable({ values: [["Product", "Stage"], ["P1", "Won"]], top: 1, left: 0 }, { name: "prices", cells: { values: [["Product", "List price"], ["P1", 90]] } }).cells.values[1] // ["P1", "Won", 90]
 */
export function joinTable(main: CellTable, second: SecondTable): JoinedTable | null {
  const mainHeader = findHeaderRow(main, new Set());
  const secondHeader = headerOf(second.cells);
  if (mainHeader === null || secondHeader === null) return null;
  const key = findKey(main, mainHeader, second.cells, secondHeader);
  if (key === null) return null;

  const headers = headerTexts(main, mainHeader);
  const theirs = headerTexts(second.cells, secondHeader);
  const added = theirs.flatMap((header, at) => (at === key.second || header === "" ? [] : [at]));
  if (added.length === 0) return null;
  const names = added.map((at) => titled(theirs[at] ?? "", headers, second.name));
  const found = new Map<string, readonly unknown[]>();
  for (const row of second.cells.values.slice(secondHeader + 1)) {
    const sought = keyOf(row?.[key.second]);
    if (sought !== "" && !found.has(sought))
      found.set(
        sought,
        added.map((at) => row[at]),
      );
  }

  const width = greatest(
    main.values.slice(0, mainHeader + 2).map((row) => row.length),
    headers.length,
  );
  const unmatched: number[] = [];
  const missing = new Set<string>();
  const cache = new Map<unknown, string>();
  let matched = 0;
  const values = main.values.map((row, at) => {
    if (at < mainHeader) return row;
    if (at === mainHeader) return widened(row, width, names);
    const cell = row?.[key.main];
    let sought = cache.get(cell);
    if (sought === undefined) {
      sought = keyOf(cell);
      cache.set(cell, sought);
    }
    if (sought === "") return row;
    const their = found.get(sought);
    if (their !== undefined) {
      matched++;
      return widened(row, width, their);
    }
    unmatched.push(main.top + at);
    if (missing.size < 3) missing.add(cellText(cell));
    return row;
  });
  const issues = new Issues(new Int32Array(0));
  const about = { table: second.name, header: headers[key.main] ?? "" };
  const column = main.left + key.main;
  issues.tell({ code: "rows-joined", ...about, added: names }, matched, column);
  if (unmatched.length > 0) {
    const values = [...missing];
    issues.tell({ code: "rows-unmatched", ...about, values }, unmatched.length, column, unmatched);
  }
  const joined = new Map(main.joined);
  for (let at = 0; at < names.length; at++) joined.set(main.left + width + at, column);
  return { cells: { ...main, values, joined }, issues: issues.all };
}

/** The header row of a table that may name no role at all: then the first row with two cells, unless it is data itself. */

function titled(header: string, taken: readonly string[], table: string): string {
  return taken.includes(header) ? `${header} (${table})` : header;
}

function widened(row: readonly unknown[], width: number, more: readonly unknown[]): readonly unknown[] {
  const wide = row.slice(0, width);
  while (wide.length < width) wide.push(null);
  return wide.concat(more);
}

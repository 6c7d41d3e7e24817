import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { foldAccount } from "../names/foldAccount";
import { readNames } from "../names/readNames";
import type { RawColumn } from "../RawColumn";
import type { RawTable } from "../RawTable";
import type { Role } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { everyRow } from "./everyRow";

/** The columns that reports group by. */
const groupRoles = ["account", "line", "owner", "stage", "status"] as const satisfies readonly Role[];
/** Of a grouped column at least this part of the cells is blank; with fewer, cells are missing. */
const leastBlank = 0.4;
const fewestBlank = 3;
/** A column that does not stand at the left, or under a sign of sorting, must look far more like a grouped one. */
const leastBlankInside = 0.5;
const leastGroupsInside = 4;

/** A column whose value stands on the first row of each group only. */
export interface FilledColumn {
  readonly role: Role;
  /** The rows that were filled, from 0 below the header. */
  readonly rows: Int32Array;
}

interface Filled {
  readonly raw: RawTable;
  readonly filled: readonly FilledColumn[];
}

/**
 * Fills down what a report shows on the first row of each group only: accounts, lines, owners and stages.
 *
 * @param rows the rows that may be deals, ascending; null: all
 * @returns the table as it is where nothing is grouped
 */
export function fillDown(layout: TableLayout, raw: RawTable, rows: Int32Array | null): Filled {
  const kept = rows ?? everyRow(raw.rows);
  const names = new Map(raw.names);
  const filled: FilledColumn[] = [];
  const found = groupRoles.flatMap((role) => {
    const column = names.get(role);
    const position = layout.positions.get(role);
    return column === undefined || position === undefined ? [] : [{ role, column, position }];
  });
  let outer: Int32Array | null = null;
  let isLeft = true;
  for (const { role, column, position } of found.sort((a, b) => a.position - b.position)) {
    const isSigned = /[\u2191\u2193\u25b2\u25bc]/.test(layout.headers[position] ?? "");
    const isGrouped = looksGrouped(namesOf(role, column), kept, outer, { isLeft, isSigned });
    isLeft &&= isGrouped;
    if (!isGrouped) continue;
    const done = filledColumn(column, kept);
    if (done.rows.length === 0) continue;
    names.set(role, done.column);
    filled.push({ role, rows: done.rows });
    outer = groupNumbers(column, kept, outer);
  }
  return filled.length === 0 ? { raw, filled } : { raw: { ...raw, names }, filled };
}

function namesOf(role: Role, column: RawColumn): Int32Array {
  return readNames(column, role === "account" ? foldAccount : foldName).codes;
}

/** Whether each value stands once, on the first row of its group, and the rest of the column is blank. */
function looksGrouped(
  codes: Int32Array,
  rows: Int32Array,
  outer: Int32Array | null,
  { isLeft, isSigned }: { readonly isLeft: boolean; readonly isSigned: boolean },
): boolean {
  const seen = new Set<string>();
  let blank = 0;
  for (let place = 0; place < rows.length; place++) {
    const code = at(codes, at(rows, place));
    const group = outer === null ? 0 : at(outer, place);
    const begins = place === 0 || (outer !== null && group !== at(outer, place - 1));
    if (code < 0) {
      if (begins) return false;
      blank++;
      continue;
    }
    const key = `${group}|${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  if (seen.size < 2) return false;
  // A sign of sorting, or a grouped column to the left, says it already.
  if (isSigned || outer !== null) return blank > 0;
  const share = blank / rows.length;
  if (blank < fewestBlank) return false;
  return isLeft ? share >= leastBlank : share >= leastBlankInside && seen.size >= leastGroupsInside;
}

/** The number of each row's group, one a place of `rows`. */
function groupNumbers({ codes }: RawColumn, rows: Int32Array, outer: Int32Array | null): Int32Array {
  const numbers = new Int32Array(rows.length);
  let group = 0;
  rows.forEach((row, place) => {
    const isOther = outer !== null && place > 0 && at(outer, place) !== at(outer, place - 1);
    if (at(codes, row) >= 0 || isOther) group++;
    numbers[place] = group;
  });
  return numbers;
}

function filledColumn(column: RawColumn, rows: Int32Array) {
  const codes = column.codes.slice();
  const filled: number[] = [];
  let above = -1;
  for (const row of rows) {
    const own = at(column.codes, row);
    if (own >= 0) above = own;
    if (own >= 0 || above < 0) continue;
    codes[row] = above;
    filled.push(row);
  }
  return { column: { ...column, codes }, rows: Int32Array.from(filled) };
}

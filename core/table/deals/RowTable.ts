import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { foldName } from "../../cells/foldName";
import { dayReader } from "../dates/dateColumns";
import { type RowOrder, rowOrder } from "../dates/rowOrder";
import { foldAccount } from "../names/foldAccount";
import { readNames } from "../names/readNames";
import type { RawTable } from "../RawTable";
import type { Role } from "../role";
import type { TableLayout } from "../roles/TableLayout";

/** A table's rows, where it is asked which of them make one deal. */
export interface RowTable {
  readonly cells: CellTable;
  readonly layout: TableLayout;
  /** Row 0 is the row below the header. */
  readonly raw: RawTable;
  /** Rows that are part of the deal of the row above them. */
  readonly joined: ReadonlySet<number>;
  /** The rows that are no blanks, headers or totals, ascending. */
  readonly rows: Int32Array;
}

/** Rows that may make one deal, by a key. */
export interface RowGroups {
  /** One a row of `RowTable.rows`; -1: a deal of its own. */
  readonly keys: Int32Array;
  /** How many keys there are. */
  readonly size: number;
}

/** The rows group by group, in each as they stand in the sheet. */
export interface GroupedRows {
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

/** The names of a column by their codes, one a row; null without the column. */
export function codesOf({ raw }: RowTable, role: Role): Int32Array | null {
  const column = raw.names.get(role);
  return column === undefined ? null : readNames(column, role === "account" ? foldAccount : foldName).codes;
}

/** What tells the later of two states of a deal, and by which column. */
export interface StateOrder extends RowOrder {
  readonly header: string;
}

/** The days of the last change, one a row, NaN for none; null without the column. */
export function daysOfChange({ raw }: RowTable): Float64Array | null {
  return dayReader(raw)("lastActivity")?.values ?? null;
}

/** The order of the rows by their snapshots; null without the column, and where its cells tell none. */
export function snapshotOrder({ raw, layout }: RowTable): StateOrder | null {
  const measure = raw.measures.get("snapshot");
  const days = dayReader(raw)("snapshot")?.values;
  const header = layout.columns.snapshot?.header;
  if (measure === undefined || days === undefined || header === undefined) return null;
  const order = rowOrder(measure, days, header);
  return order === null ? null : { header, ...order };
}

/** A text that is the same for rows that hold the same in all columns that are read, but for some of them. */
export function likenessOf({ raw }: RowTable, row: number, besides: ReadonlySet<Role>): string {
  const cells: number[] = [];
  for (const [role, { codes }] of raw.names) if (!besides.has(role)) cells.push(at(codes, row));
  for (const [role, { numbers, others }] of raw.measures) {
    if (!besides.has(role)) cells.push(at(numbers, row), at(others?.codes ?? null, row));
  }
  return cells.join("|");
}

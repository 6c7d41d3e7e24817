import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import type { Slices } from "../../cells/slices";
import type { DealOddity } from "./DealOddity";
import { codesOf, type RowGroups, type RowTable, type StateOrder, snapshotOrder } from "./RowTable";
import { repeatedCells } from "./repeatedCells";

/** Of the deals at least this part is to be told apart within each snapshot: else nothing says which row is which deal's. */
const leastApart = 0.9;

/** A header such as "Week" may speak of any week: then at least this part of the deals is to come again. */
const leastAgain = 0.5;
const plainHeader = 0.72;

/** So many rows are looked at in some thousandths of a second. */
const lookedASlice = 4096;

/** Rows of stacked snapshots without an id, by deal. */
export interface SnapshotGroups {
  /** Null where the rows of a deal cannot be told from those of another. */
  readonly groups: RowGroups | null;
  readonly told: readonly DealOddity[];
  /** Header of the column by which deals are known. */
  readonly header: string;
  /** What tells the later of two rows of a deal, where it is no column of snapshots. */
  readonly order?: StateOrder;
  /** Rows of one line are versions of it, even if they differ in nothing but their amount. */
  readonly areVersions?: boolean;
}

/**
 * The rows of stacked snapshots that are one deal's where no id says so: by its name and account; without names by account and line, where
 * an account has one deal of a line in each snapshot.
 *
 * @returns null unless a column of snapshot days holds several
 */
export function* groupsBySnapshot(table: RowTable): Slices<SnapshotGroups | null> {
  const { cells, layout, rows } = table;
  const order = snapshotOrder(table);
  if (order === null) return null;
  const { values: days, header: snapshot } = order;
  if (new Set(rows.map((row) => at(days, row))).size < 2) return null;
  const position = layout.positions.get("deal");
  const below = layout.headerAt + 1;
  const names =
    position === undefined
      ? null
      : yield* repeatedCells(
          cells,
          position,
          rows.map((row) => below + row),
          foldName,
        );
  const accounts = codesOf(table, "account");
  const lines = codesOf(table, "line");
  const keyed = new Map<string, number>();
  const seen = new Set<string>();
  const clashes = new Set<number>();
  const firstDay = new Map<number, number>();
  const again = new Set<number>();
  const keys = new Int32Array(rows.length).fill(-1);
  for (let place = 0; place < rows.length; place++) {
    if (place % lookedASlice === lookedASlice - 1) yield;
    const row = at(rows, place);
    const who =
      names === null
        ? `${at(accounts, row)}|${at(lines, row)}`
        : `${at(names.keys, place)}|${at(accounts, row)}`;
    if (who.startsWith("-1|") || (names === null && accounts === null)) continue;
    const key = keyed.get(who) ?? keyed.size;
    const day = firstDay.get(key) ?? at(days, row);
    firstDay.set(key, day);
    if (day !== at(days, row)) again.add(key);
    keyed.set(who, key);
    keys[place] = key;
    const state = `${key}|${at(lines, row)}|${at(days, row)}`;
    if (seen.has(state)) clashes.add(key);
    seen.add(state);
  }
  const { confidence = 0 } = layout.columns.snapshot ?? {};
  if (confidence < plainHeader && again.size < leastAgain * keyed.size) return null;
  if (keyed.size === 0 || clashes.size > (1 - leastApart) * keyed.size) {
    const told = {
      code: "snapshots-mixed",
      header: snapshot,
      deals: clashes.size,
      rows: new Int32Array(0),
    } as const;
    return { groups: null, told: [told], header: snapshot };
  }
  const role = names === null ? "account" : "deal";
  // Two deals of one name in one snapshot are two deals, and which is which nobody can say.
  const groups = { keys: keys.map((key) => (clashes.has(key) ? -1 : key)), size: keyed.size };
  return { groups, told: [], header: layout.columns[role]?.header ?? "" };
}

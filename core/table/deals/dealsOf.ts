import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import type { ReadOptions } from "../Reading";
import { everyRow } from "../rows/everyRow";
import { countRows } from "./countRows";
import type { DealOddity } from "./DealOddity";
import type { DealRows } from "./DealRows";
import { groupsById } from "./groupsById";
import { groupsByName } from "./groupsByName";
import { groupsBySnapshot, type SnapshotGroups } from "./groupsBySnapshot";
import { groupsByVersion } from "./groupsByVersion";
import type { GroupedRows, RowGroups, RowTable } from "./RowTable";
import { rowsAlike } from "./rowsAlike";
import { rowsThatMayShare } from "./rowsThatMayShare";

/** The deals of a table, and what there is to tell of how its rows became them. */
export interface Deals {
  readonly deals: DealRows;
  readonly told: readonly DealOddity[];
}

/**
 * Which rows make which deal: those that share its id, else those that share its name and all else that deals have, and name different
 * lines. Of the same line of one deal the latest row counts; all of them where they only differ in amount, since they are items of the line.
 *
 * @param kept the rows that may be deals, ascending; null: all rows
 */
export function* dealsOf(
  table: Omit<RowTable, "rows">,
  kept: Int32Array | null,
  { rowsAreDeals = false }: Pick<ReadOptions, "rowsAreDeals">,
): Slices<Deals> {
  const alone: Deals = { deals: { main: kept, several: null }, told: [] };
  if (rowsAreDeals) return alone;
  const rowTable: RowTable = {
    ...table,
    rows: kept ?? everyRow(table.raw.rows),
  };
  const found = yield* groupsOf(rowTable);
  yield;
  const groups = withJoined(rowTable, found.groups);
  if (groups === null) return { ...alone, told: found.told };
  const grouped = groupRows(rowTable.rows, groups);
  yield;
  const { counts, told } = countRows(rowTable, grouped, found);
  return { deals: inOrder(grouped, counts), told: [...found.told, ...told] };
}

/** By versions of deals; by id; without one by the deal in each snapshot; else by the name and all that goes with it. */
function* groupsOf(table: RowTable): Slices<SnapshotGroups> {
  const { columns } = table.layout;
  const byId = yield* groupsById(table);
  yield;
  const byVersion = columns.snapshot === undefined ? groupsByVersion(table, byId?.groups ?? null) : null;
  if (byVersion !== null) {
    const groups = byId?.groups ? byVersion.groups : yield* withNamed(table, byVersion.groups);
    return { ...byVersion, groups, told: byId?.told ?? [] };
  }
  if (byId !== null) return { ...byId, header: columns.dealId?.header ?? "" };
  const bySnapshot = yield* groupsBySnapshot(table);
  if (bySnapshot?.groups) return bySnapshot;
  yield;
  const places = rowsThatMayShare(table);
  yield;
  const alike = yield* rowsAlike(table, places);
  const told = [
    ...(bySnapshot?.told ?? []),
    ...(alike.length > 0
      ? [{ code: "rows-alike", header: "", deals: alike.length, rows: alike } as const]
      : []),
  ];
  return { groups: yield* groupsByName(table, places), told, header: columns.deal?.header ?? "" };
}

/** The groups, and of the rows in none of them those that are one deal's by its name. */
function* withNamed(table: RowTable, groups: RowGroups | null): Slices<RowGroups | null> {
  const named = yield* groupsByName(table, rowsThatMayShare(table));
  if (groups === null || named === null) return groups ?? named;
  const keys = groups.keys.map((key, place) => {
    const other = at(named.keys, place);
    return key >= 0 || other < 0 ? key : groups.size + other;
  });
  return { keys, size: groups.size + named.size };
}

/** The groups with the rows that belong to the deal above them. */
function withJoined({ rows, joined }: RowTable, groups: RowGroups | null): RowGroups | null {
  if (joined.size === 0) return groups;
  const keys = groups?.keys.slice() ?? new Int32Array(rows.length).fill(-1);
  let size = groups === null ? 0 : groups.size;
  for (let place = 1; place < rows.length; place++) {
    if (!joined.has(at(rows, place))) continue;
    if (at(keys, place - 1) < 0) keys[place - 1] = size++;
    keys[place] = at(keys, place - 1);
  }
  return { keys, size };
}

function groupRows(rows: Int32Array, { keys, size }: RowGroups): GroupedRows {
  let count = size;
  const groupOf = keys.map((key) => (key < 0 ? count++ : key));
  const first = new Int32Array(count + 1);
  for (const group of groupOf) first[group + 1] = at(first, group + 1) + 1;
  for (let group = 0; group < count; group++) first[group + 1] = at(first, group) + at(first, group + 1);
  const next = first.slice(0, count);
  const sorted = new Int32Array(rows.length);
  groupOf.forEach((group, place) => {
    const to = at(next, group);
    sorted[to] = at(rows, place);
    next[group] = to + 1;
  });
  return { first, rows: sorted };
}

/** The deals in the order of the rows that count for them: of each deal the last one. */
function inOrder({ first, rows }: GroupedRows, counts: Uint8Array): DealRows {
  const mains = new Map<number, number>();
  for (let group = 0; group + 1 < first.length; group++) {
    const [from, to] = [at(first, group), at(first, group + 1)];
    let last = to - 1;
    while (last > from && counts[last] !== 1) last--;
    if (to === from) continue;
    mains.set(at(rows, last), group);
  }
  const main = Int32Array.from(mains.keys()).sort();
  const groups = Int32Array.from(main, (row) => mains.get(row) ?? -1);
  const starts = new Int32Array(groups.length + 1);
  const [ordered, flags] = [new Int32Array(rows.length), new Uint8Array(rows.length)];
  groups.forEach((group, deal) => {
    const [from, to] = [at(first, group), at(first, group + 1)];
    const start = at(starts, deal);
    ordered.set(rows.subarray(from, to), start);
    flags.set(counts.subarray(from, to), start);
    starts[deal + 1] = start + to - from;
  });
  return { main, several: { first: starts, rows: ordered, counts: flags } };
}

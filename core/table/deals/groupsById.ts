import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import type { DealOddity } from "./DealOddity";
import { codesOf, type RowGroups, type RowTable } from "./RowTable";
import { repeatedCells } from "./repeatedCells";

/** An id that rows of different accounts share is a slip; where many are so, the column is no deal's id. */
const mostDisagreeing = 0.2;
/** A deal is created once: where most ids are of several days, they are a customer's, and the rows are what it bought. */
const mostCreatedApart = 0.5;

/** A bare "Id" or "#" may number anything: its rows are believed to be a deal's only where nothing speaks against any of them. */
const sure = 0.5;

/** Rows by the deal's id. */
export interface IdGroups {
  /** Null where no id comes again, and where the ids are not believed. */
  readonly groups: RowGroups | null;
  readonly told: readonly DealOddity[];
}

/** The rows that share the deal's id; null without a column of filled ids, and where a bare "Id" numbers the rows. */
export function* groupsById(table: RowTable): Slices<IdGroups | null> {
  const { cells, layout, rows } = table;
  const position = layout.positions.get("dealId");
  const choice = layout.columns.dealId;
  if (position === undefined || choice === undefined) return null;
  const { header, confidence } = choice;
  const below = layout.headerAt + 1;
  const found = yield* repeatedCells(
    cells,
    position,
    rows.map((row) => below + row),
  );
  const isSure = confidence >= sure;
  if (found === null) return isSure ? { groups: null, told: [] } : null;
  if (found.size === 0) return null;
  yield;
  const several = severalRows(found);
  const accounts = codesOf(table, "account");
  const apart = accounts === null ? new Set<number>() : keysApart(found, rows, (row) => at(accounts, row));
  const created = keysApart(found, rows, createdOf(table));
  const isConstant = accounts === null && found.size === 1;
  if (
    isConstant ||
    apart.size > (isSure ? mostDisagreeing * several : 0) ||
    created.size > (isSure ? mostCreatedApart * several : 0)
  ) {
    return {
      groups: null,
      told: [{ code: "deal-id-unused", header, deals: several, rows: new Int32Array(0) }],
    };
  }
  if (accounts === null || apart.size === 0) return { groups: found, told: [] };
  const shared = rows.filter((_, place) => apart.has(at(found.keys, place)));
  return {
    groups: splitKeys(found, rows, accounts, apart),
    told: [{ code: "deal-id-shared", header, deals: apart.size, rows: shared }],
  };
}

function severalRows({ keys, size }: RowGroups): number {
  const counts = new Int32Array(size);
  let several = 0;
  for (const key of keys) {
    if (key < 0) continue;
    const count = at(counts, key) + 1;
    counts[key] = count;
    if (count === 2) several++;
  }
  return several;
}

/** The keys whose rows hold different values, NaN and -1 aside. */
function keysApart(
  { keys, size }: RowGroups,
  rows: Int32Array,
  cellOf: (row: number) => number,
): ReadonlySet<number> {
  const values = new Float64Array(size).fill(Number.NaN);
  const apart = new Set<number>();
  keys.forEach((key, place) => {
    const value = key < 0 ? -1 : cellOf(at(rows, place));
    if (!(value >= 0)) return;
    const before = at(values, key);
    if (Number.isNaN(before)) values[key] = value;
    else if (before !== value) apart.add(key);
  });
  return apart;
}

/** Something that is the same for rows that were created on the same day. */
function createdOf({ raw }: RowTable): (row: number) => number {
  const created = raw.measures.get("created");
  if (created === undefined) return () => Number.NaN;
  const { numbers, others } = created;
  return (row) => (others === null || others.codes[row] === -1 ? at(numbers, row) : at(others.codes, row));
}

/** The same groups, each of some keys parted by account. */
function splitKeys(
  { keys, size }: RowGroups,
  rows: Int32Array,
  accounts: Int32Array,
  apart: ReadonlySet<number>,
): RowGroups {
  const parted = new Map<string, number>();
  const split = keys.map((key, place) => {
    if (!apart.has(key)) return key;
    const name = `${key}|${at(accounts, at(rows, place))}`;
    const known = parted.get(name) ?? size + parted.size;
    parted.set(name, known);
    return known;
  });
  return { keys: split, size: size + parted.size };
}

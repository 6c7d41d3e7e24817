import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { isVersionHeader, versionIn, versionOf } from "../../cells/versionOf";
import { isQuote } from "../headerVocabulary/isQuote";
import type { SnapshotGroups } from "./groupsBySnapshot";
import { areSeveralQuotes, quotesOf } from "./quotesOfDeals";
import { codesOf, type RowGroups, type RowTable, type StateOrder } from "./RowTable";
import { daysOfDeal } from "./rowsThatMayShare";

/** Of a column headed as versions at least this part of the filled cells are some. */
const most = 0.9;

/**
 * Rows that are versions of one deal: by a column of versions beside the deal's id or name, by names that differ in nothing but a version
 * ("Acme roll v2", "Acme roll (Option B)"), or by ids of quotes beside one deal's name, account and days.
 *
 * @param byId the rows by the deal's id; null where it tells nothing
 * @returns null where no two rows are versions of one deal
 */
export function groupsByVersion(table: RowTable, byId: RowGroups | null): SnapshotGroups | null {
  const { columns } = table.layout;
  const column = versionColumn(table);
  if (column === null && byId !== null) {
    const quotes = quotesOf(table);
    const areQuotes = quotes !== null && areSeveralQuotes(table, byId, quotes);
    return areQuotes
      ? { groups: byId, told: [], header: columns.dealId?.header ?? "", areVersions: true }
      : null;
  }
  if (column !== null && byId !== null) {
    const found = apart(table, byId, column, columns.dealId?.header ?? "");
    // What shares an id stays one deal, whether or not its versions tell its rows apart.
    return found === null ? null : { ...found, groups: byId };
  }
  const header = columns.deal?.header ?? "";
  const isOfQuotes = isQuote(columns.dealId?.header ?? "") && !isQuote(header);
  const names = namesOfDeals(table, column !== null, isOfQuotes);
  if (names === null) return null;
  const order = column ?? names.order;
  if (order !== null) return apart(table, names.groups, order, header);
  if (!isOfQuotes) return null;
  const quotes = keyed(table, (row) =>
    dayText(table, row) === "" ? "" : `${names.text(row)}|${dayText(table, row)}`,
  );
  return isRepeated(quotes) ? { groups: quotes, told: [], header, areVersions: true } : null;
}

/** The groups whose rows of one line are of different versions; null where there are none. */
function apart(
  table: RowTable,
  { keys, size }: RowGroups,
  order: StateOrder,
  header: string,
): SnapshotGroups | null {
  const lines = codesOf(table, "line");
  const seen = new Set<string>();
  const first = new Map<number, number>();
  const [clashes, several] = [new Set<number>(), new Set<number>()];
  table.rows.forEach((row, place) => {
    const key = at(keys, place);
    if (key < 0) return;
    const version = at(order.values, row);
    const text = `${key}|${at(lines, row)}|${version}`;
    if (seen.has(text) || Number.isNaN(version)) clashes.add(key);
    seen.add(text);
    const known = first.get(key) ?? version;
    first.set(key, known);
    if (known !== version) several.add(key);
  });
  if (![...several].some((key) => !clashes.has(key))) return null;
  return {
    groups: { keys: keys.map((key) => (clashes.has(key) || !several.has(key) ? -1 : key)), size },
    told: [],
    header,
    order,
  };
}

function versionColumn({ cells, layout, rows }: RowTable): StateOrder | null {
  const below = layout.headerAt + 1;
  for (const { column, header } of layout.attributes) {
    if (!isVersionHeader(header)) continue;
    const values = new Float64Array(cells.values.length - below).fill(Number.NaN);
    let filled = 0;
    let read = 0;
    for (const row of rows) {
      const cell = cells.values[below + row]?.[column - cells.left];
      if (cellText(cell) === "") continue;
      filled++;
      values[row] = versionOf(cell, true);
      if (!Number.isNaN(values[row])) read++;
    }
    if (filled * 2 >= rows.length && read >= most * filled) return { header, values, ends: null };
  }
  return null;
}

/** Deals by their names and accounts; without a column of versions by their names but for the version that they end in. */
function namesOfDeals(
  table: RowTable,
  hasColumn: boolean,
  isOfQuotes: boolean,
): {
  readonly groups: RowGroups;
  readonly order: StateOrder | null;
  readonly text: (row: number) => string;
} | null {
  const { cells, layout } = table;
  const position = layout.positions.get("deal");
  if (position === undefined) return null;
  const nameAt = (row: number) => cellText(cells.values[layout.headerAt + 1 + row]?.[position]);
  const accounts = codesOf(table, "account");
  const text = (row: number) => {
    const name = nameAt(row);
    return name === "" ? "" : `${foldName(name)}|${at(accounts, row)}`;
  };
  if (hasColumn || !holdVersion(cells.values, layout.headerAt + 1, position, table.rows))
    return hasColumn || isOfQuotes ? { groups: keyed(table, text), order: null, text } : null;
  const values = new Float64Array(cells.values.length).fill(0);
  let hasVersions = false;
  const groups = keyed(table, (row) => {
    const found = versionIn(nameAt(row));
    if (found !== null) {
      values[row] = found.version;
      hasVersions = true;
    }
    const name = found?.of ?? nameAt(row);
    return name === "" ? "" : `${foldName(name)}|${at(accounts, row)}`;
  });
  const header = layout.columns.deal?.header ?? "";
  return { groups, order: hasVersions ? { header, values, ends: null } : null, text };
}

/** Whether any name ends in a version. */
function holdVersion(
  values: CellTable["values"],
  below: number,
  position: number,
  rows: Int32Array,
): boolean {
  for (let place = 0; place < rows.length; place++) {
    const cell = values[below + (rows[place] ?? -1)]?.[position];
    if (typeof cell === "string" && versionIn(cell) !== null) return true;
  }
  return false;
}

function keyed({ rows }: RowTable, textOf: (row: number) => string): RowGroups {
  const known = new Map<string, number>();
  const keys = new Int32Array(rows.length).fill(-1);
  rows.forEach((row, place) => {
    const text = textOf(row);
    if (text === "") return;
    const key = known.get(text) ?? known.size;
    known.set(text, key);
    keys[place] = key;
  });
  return { keys, size: known.size };
}

function isRepeated({ keys, size }: RowGroups): boolean {
  return keys.filter((key) => key >= 0).length > size;
}

function dayText({ raw }: RowTable, row: number): string {
  return daysOfDeal
    .map((role) => {
      const measure = raw.measures.get(role);
      const number = at(measure?.numbers ?? null, row);
      return Number.isNaN(number) ? at(measure?.others?.codes ?? null, row) : number;
    })
    .filter((day) => day >= 0)
    .join("|");
}

import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import type { Slices } from "../../cells/slices";
import { codesOf, type RowGroups, type RowTable } from "./RowTable";
import { repeatedCells } from "./repeatedCells";
import { daysOfDeal as days, namesOfDeal as shared } from "./rowsThatMayShare";

/** So many rows are looked at in some thousandths of a second. */
const lookedASlice = 4096;

/**
 * The rows that are one deal's by all that they share: its name, account, owner, stage and days, one day at least being there; they name
 * different lines, and the name is not the account's.
 *
 * @param alike places of rows that may share all but the name and the line, as `rowsThatMayShare` gives them
 * @returns null where no row has such another
 */
export function* groupsByName(table: RowTable, alike: Int32Array): Slices<RowGroups | null> {
  const { cells, layout, rows, raw } = table;
  const position = layout.positions.get("deal");
  const lines = codesOf(table, "line");
  if (position === undefined || lines === null || !days.some((role) => raw.measures.has(role))) return null;
  const below = layout.headerAt + 1;
  const names = yield* repeatedCells(
    cells,
    position,
    alike.map((place) => below + at(rows, place)),
    foldName,
  );
  if (names === null) return null;
  const groups = new Map<string, number>();
  const keys = new Int32Array(rows.length).fill(-1);
  const firstLine: number[] = [];
  const isSeveral: boolean[] = [];
  const isOwnName = nameIsAccount(table, position);
  const columns = shared.map((role) => codesOf(table, role));
  for (const [of, place] of alike.entries()) {
    if (of % lookedASlice === lookedASlice - 1) yield;
    const row = at(rows, place);
    const name = at(names.keys, of);
    const dated = days.map((role) => dayText(table, role, row));
    if (name < 0 || dated.every((day) => day === "") || isOwnName(row)) continue;
    const words = columns.map((codes) => at(codes, row));
    const text = [name, ...words, ...dated].join("|");
    const key = groups.get(text) ?? groups.size;
    groups.set(text, key);
    keys[place] = key;
    const line = at(lines, row);
    firstLine[key] ??= line;
    if (firstLine[key] !== line) isSeveral[key] = true;
  }
  if (!isSeveral.includes(true)) return null;
  // Rows of one name and one line are deals of their own: nothing says that they are the same one.
  return { keys: keys.map((key) => (isSeveral[key] === true ? key : -1)), size: groups.size };
}

function dayText({ raw }: RowTable, role: (typeof days)[number], row: number): string {
  const measure = raw.measures.get(role);
  const number = at(measure?.numbers ?? null, row);
  if (!Number.isNaN(number)) return String(number);
  const code = at(measure?.others?.codes ?? null, row);
  return code >= 0 ? `#${code}` : "";
}

function nameIsAccount({ cells, layout }: RowTable, position: number): (row: number) => boolean {
  const account = layout.positions.get("account");
  if (account === undefined) return () => false;
  return (row) => {
    const cellsOfRow = cells.values[layout.headerAt + 1 + row];
    return foldName(cellText(cellsOfRow?.[position])) === foldName(cellText(cellsOfRow?.[account]));
  };
}

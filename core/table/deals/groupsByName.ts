import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { nameRoles } from "../role";
import { codesOf, type RowGroups, type RowTable } from "./RowTable";
import { repeatedCells } from "./repeatedCells";

/** What rows of one deal share beside its name. */
const shared = nameRoles.filter((role) => role !== "line" && role !== "currency");
const days = ["created", "expectedClose", "actualClose"] as const;

/**
 * The rows that are one deal's by all that they share: its name, account, owner, stage and days, one day at least being there; they name
 * different lines, and the name is not the account's.
 *
 * @returns null where no row has such another
 */
export function groupsByName(table: RowTable): RowGroups | null {
  const { cells, layout, rows, raw } = table;
  const position = layout.positions.get("deal");
  const lines = codesOf(table, "line");
  if (position === undefined || lines === null || !days.some((role) => raw.measures.has(role))) return null;
  const below = layout.headerAt + 1;
  const alike = rowsThatMayShare(table);
  const names = repeatedCells(
    cells,
    position,
    alike.map((place) => below + at(rows, place)),
  );
  if (names === null) return null;
  const groups = new Map<string, number>();
  const keys = new Int32Array(rows.length).fill(-1);
  const firstLine: number[] = [];
  const isSeveral: boolean[] = [];
  const isOwnName = nameIsAccount(table, position);
  alike.forEach((place, of) => {
    const row = at(rows, place);
    const name = at(names.keys, of);
    const dated = days.map((role) => dayText(table, role, row));
    if (name < 0 || dated.every((day) => day === "") || isOwnName(row)) return;
    const words = shared.map((role) => raw.names.get(role)?.codes[row] ?? -1);
    const text = [name, ...words, ...dated].join("|");
    const key = groups.get(text) ?? groups.size;
    groups.set(text, key);
    keys[place] = key;
    const line = at(lines, row);
    firstLine[key] ??= line;
    if (firstLine[key] !== line) isSeveral[key] = true;
  });
  if (!isSeveral.includes(true)) return null;
  // Rows of one name and one line are deals of their own: nothing says that they are the same one.
  return { keys: keys.map((key) => (isSeveral[key] === true ? key : -1)), size: groups.size };
}

/**
 * The places of rows that may share all of that with another: those of which a short number of it all comes again. Most tables have
 * few, and only their names are read, which is far slower.
 */
function rowsThatMayShare({ raw, rows }: RowTable): Int32Array {
  const marks = new Int32Array(rows.length).fill(17);
  // Column by column: a loop over one kind of column is several times as fast as one over all of them a row.
  for (const role of shared) blend(marks, raw.names.get(role)?.codes, rows);
  for (const role of days) blend(marks, raw.measures.get(role)?.numbers, rows);
  const size = 2 ** Math.ceil(Math.log2(8 * rows.length + 8));
  const met = new Uint8Array(size);
  for (const mark of marks) {
    const place = mark & (size - 1);
    met[place] = Math.min(2, at(met, place) + 1);
  }
  const found: number[] = [];
  for (let place = 0; place < marks.length; place++) {
    if (met[at(marks, place) & (size - 1)] === 2) found.push(place);
  }
  return Int32Array.from(found);
}

function blend(marks: Int32Array, column: Int32Array | Float64Array | undefined, rows: Int32Array): void {
  if (column === undefined) return;
  for (let place = 0; place < marks.length; place++) {
    const mark = Math.imul(at(marks, place) ^ at(column, at(rows, place)), 0x01000193);
    marks[place] = mark ^ (mark >>> 15);
  }
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

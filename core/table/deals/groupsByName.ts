import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { flagRoles } from "../role";
import { codesOf, type RowGroups, type RowTable } from "./RowTable";
import { repeatedCells } from "./repeatedCells";

/** What rows of one deal share beside its name. */
const shared = ["account", "owner", "stage", "status", ...flagRoles, "customerType"] as const;
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
  const names = repeatedCells(
    cells,
    position,
    rows.map((row) => below + row),
  );
  if (names === null) return null;
  const groups = new Map<string, number>();
  const keys = new Int32Array(rows.length).fill(-1);
  const firstLine: number[] = [];
  const isSeveral: boolean[] = [];
  const isOwnName = nameIsAccount(table, position);
  rows.forEach((row, place) => {
    const name = at(names.keys, place);
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

import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { foldAccount } from "../names/foldAccount";
import { isBlankName } from "../names/isBlankName";
import { headerTexts } from "../rows/headerTexts";

/** Where two tables meet: a column of each, by position from the left of its cells. */
export interface JoinKey {
  readonly main: number;
  readonly second: number;
}

const sampledRows = 2000;
const mostColumns = 100;
/** Under this a key is a coincidence. */
const least = 0.4;

/**
 * What a cell is looked up by: numbers and names alike, "" for a blank.
 *
 * @example keyOf("ACME Inc.") // "acme"
 */
export function keyOf(cell: unknown): string {
  return isBlankName(cell) ? "" : foldAccount(cellText(cell));
}

/**
 * The columns by which a second table's rows are found from the main table's: the second's values are unique, and most of the
 * main's are among them. Columns of whole numbers must be headed alike too, since any two counts overlap. Null where there is no such pair.
 *
 * @example findKey({ values: [["Deal", "Account ID"], ["D1", 7]] }, 0, { values: [["Account ID", "Name"], [7, "Acme"]] }, 0) // { main: 1, second: 0 }
 */
export function findKey(
  main: CellTable,
  mainHeader: number,
  second: CellTable,
  secondHeader: number,
): JoinKey | null {
  const ours = columnsOf(main, mainHeader);
  const theirs = columnsOf(second, secondHeader).filter(
    ({ filled, keys }) => filled > 0 && keys.size >= filled * 0.9,
  );
  let best: JoinKey | null = null;
  let most = least;
  for (const mine of ours) {
    if (mine.keys.size === 0) continue;
    for (const other of theirs) {
      const alike = likeness(mine.header, other.header);
      if (alike === 0 && (mine.numeric || mine.keys.size < 3)) continue;
      let met = 0;
      for (const key of mine.keys) if (other.keys.has(key)) met++;
      const worth = (met / mine.keys.size) * (0.6 + 0.4 * alike);
      if (worth > most) [best, most] = [{ main: mine.at, second: other.at }, worth];
    }
  }
  return best;
}

interface KeyColumn {
  readonly at: number;
  readonly header: string;
  readonly keys: ReadonlySet<string>;
  readonly filled: number;
  readonly numeric: boolean;
}

function columnsOf(cells: CellTable, headerAt: number): readonly KeyColumn[] {
  const rows = cells.values.slice(headerAt + 1, headerAt + 1 + sampledRows);
  return headerTexts(cells, headerAt)
    .slice(0, mostColumns)
    .map((header, at) => {
      const keys = new Set<string>();
      let filled = 0;
      let numeric = true;
      for (const row of rows) {
        const key = keyOf(row?.[at]);
        if (key === "") continue;
        filled++;
        keys.add(key);
        if (!/^\d+$/.test(key)) numeric = false;
      }
      return { at, header, keys, filled, numeric };
    });
}

/** 1 for the same header, 0.5 for headers that say the same role, else 0. */
function likeness(one: string, two: string): number {
  if (one === "" || two === "") return 0;
  if (fold(one) === fold(two)) return 1;
  const roles = headerMatches(one);
  for (const [role, strength] of headerMatches(two)) {
    if (Math.min(strength, roles.get(role) ?? Number.NaN) >= 0.6) return 0.5;
  }
  return 0;
}

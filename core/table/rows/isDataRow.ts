import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { dayOfCell } from "../../cells/parseDay";
import { moneyOfCell } from "../money/moneyOfCell";
import { countsOn } from "./countsOn";

/** How many rows below and above a row are compared with it. */
const compared = 40;
/** Shorter runs of letters beside digits are those of a code, which differ from row to row. */
const shortestWord = 4;

/**
 * Whether a row is like the rows below or above it: at least half of its cells have the kind (a number, a day, an id of the same make) or
 * the very text of cells there. Such a row is data and no header. Cells that count up from one column to the next say nothing of it, and
 * rows that repeat most of its texts are not looked at: exports repeat their headers. A row alone is no data row.
 *
 * @example isDataRow([["D1", "Won"], ["D2", "Won"]], 0) // true
 */
export function isDataRow(rows: CellTable["values"], at: number): boolean {
  const row = rows[at] ?? [];
  const others = (from: number, to: number) =>
    rows.slice(from, to).filter((other) => !repeats(row, other ?? []));
  const below = others(at + 1, at + 1 + compared);
  const above = others(Math.max(0, at - compared), at);
  let filled = 0;
  let alike = 0;
  for (let column = 0; column < row.length; column++) {
    const kind = kindOf(row[column]);
    if (kind === "" || countsOn(row, column)) continue;
    filled++;
    if (goesOn(kind, below, column) || goesOn(kind, above, column)) alike++;
  }
  return alike > 0 && alike * 2 >= filled;
}

/** Whether most of a row's texts stand in another at the same places, and at least two of them. */
function repeats(row: readonly unknown[], other: readonly unknown[]): boolean {
  let texts = 0;
  let same = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== "string" || cell.trim() === "") continue;
    texts++;
    if (cell === other[column]) same++;
  }
  return same > 1 && same * 5 >= texts * 4;
}

/** Whether at least half of the filled cells of some rows are of the kind; of a text, any of them. */
function goesOn(kind: string, rows: CellTable["values"], column: number): boolean {
  let filled = 0;
  let alike = 0;
  for (const row of rows) {
    const other = kindOf(row?.[column]);
    if (other === "") continue;
    filled++;
    if (other === kind) alike++;
  }
  return kind.startsWith("text ") ? alike > 0 : alike > 0 && alike * 2 >= filled;
}

/** "" for a blank; a number, a day, the make of an id ("AA-9999", or with its words: "Field 9"), or the text itself. */
function kindOf(cell: unknown): string {
  const text = cellText(cell);
  if (text === "") return "";
  if (typeof cell === "number") return "number";
  if (!Number.isNaN(dayOfCell(cell)) && !/^\d+$/.test(text)) return "day";
  if (/\d/.test(text)) {
    if (!Number.isNaN(moneyOfCell(cell))) return "number";
    return `id ${text
      .replace(/\d+/g, "9")
      .replace(/\p{Lu}?\p{Ll}+|\p{Lu}/gu, (word) =>
        word.length < shortestWord ? word.replace(/\p{Lu}/u, "A").replace(/\p{Ll}+/u, "a") : word,
      )}`;
  }
  return `text ${text}`;
}

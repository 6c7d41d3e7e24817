import { foldName } from "../../cells/foldName";
import { greatest } from "../../cells/greatest";
import { isBlank } from "../../cells/isBlank";
import { isErrorCell } from "../../cells/isErrorCell";
import { headerMatches } from "../../table/headerVocabulary/headerMatches";
import { isHeaderWord } from "../../table/headerVocabulary/isHeaderWord";
import { headerRows } from "../../table/rows/headerRows";
import { type Column, cellAt } from "./Column";
import { isAmongItsKind } from "./isAmongItsKind";

/** How many rows a word is looked for again in. */
const recursWithin = 2000;
/** Without a blank row below them more filled rows than this are no titles. */
const mostTitles = 2;

/**
 * Index of the row that is the header of all columns, or -1: within the first 25 rows, the first one in which some
 * column holds a known header word and all cells above are blank or titles. Header words are also values ("Service" is a line, "Won" a stage, "New" a
 * customer type), and ranges often start below their header. So a row is none where it holds a number or a date, or, in any column, a stage or a
 * customer type among others, a name that comes again without the rest of its row (with the rest it is a repeated header), or one below names that come again.
 *
 * @example findHeader([{ rows: [["Q3 2026"], ["Product"], ["Sensors"]], at: 0 }], 3) // 1
 */
export function findHeader(columns: readonly Column[], end: number): number {
  for (let row = 0; row < Math.min(headerRows, end); row++) {
    if (columns.some((column) => isData(cellAt(column, row)))) continue;
    const words = columns.map((column) => cellAt(column, row)).filter(isWord);
    if (words.length === 0 || !hasTitlesAbove(columns, row, words)) continue;
    if (columns.some((column) => isHeader(column, row, end)) && !isRowOfNames(columns, row, end)) return row;
  }
  return -1;
}

function isData(cell: unknown): boolean {
  return (typeof cell === "number" && cell !== 0) || typeof cell === "boolean" || cell instanceof Date;
}

function isWord(cell: unknown): cell is string {
  return typeof cell === "string" && !isErrorCell(cell) && isHeaderWord(cell);
}

/** Titles fill one cell a row. What says nothing but a header may stand right below one; "Service" is a line where anything stands above it. */
function hasTitlesAbove(columns: readonly Column[], header: number, words: readonly string[]): boolean {
  const filled = (row: number) => columns.filter((column) => !isBlank(cellAt(column, row))).length;
  const above = Array.from({ length: header }, (_, row) => filled(row));
  if (above.some((cells) => cells > 1)) return false;
  if (header === 0 || above[header - 1] === 0) return true;
  const isSure = words.some((word) => greatest([...headerMatches(word).values()]) === 1);
  return isSure && above.filter((cells) => cells > 0).length <= mostTitles;
}

function isHeader(column: Column, row: number, end: number): boolean {
  const word = cellAt(column, row);
  return isWord(word) && !isAmongItsKind(word, around(column, row, end));
}

function around({ rows, at }: Column, row: number, end: number): readonly unknown[] {
  return rows
    .slice(0, Math.min(end, headerRows))
    .flatMap((cells, place) => (place === row ? [] : [cells[at]]));
}

function isRowOfNames(columns: readonly Column[], row: number, end: number): boolean {
  return columns.some((column) => {
    const cell = cellAt(column, row);
    if (typeof cell !== "string" || isBlank(cell) || isErrorCell(cell)) return false;
    const isOneOfThem = !isHeaderWord(cell) && isAmongItsKind(cell, around(column, row, end));
    return isOneOfThem || recurs(column, columns, row, end) || standsBelowNames(column, row, end);
  });
}

/** A name, or the several of a cell, as they are compared. */
function namesOf(cell: unknown): readonly string[] {
  return typeof cell === "string"
    ? cell
        .split(/[;|,/+&\n]/)
        .map(foldName)
        .filter(Boolean)
    : [];
}

/** Whether a name above a row comes again elsewhere in the column. */
function standsBelowNames(column: Column, header: number, end: number): boolean {
  const met = new Set<string>();
  for (let row = 0; row < header; row++) {
    for (const name of new Set(namesOf(cellAt(column, row)))) {
      if (met.has(name)) return true;
      met.add(name);
    }
  }
  for (let row = header + 1; met.size > 0 && row < Math.min(end, recursWithin); row++) {
    if (namesOf(cellAt(column, row)).some((name) => met.has(name))) return true;
  }
  return false;
}

/** Whether a name comes again, alone or among others, in a row that does not repeat the whole header. */
function recurs(column: Column, columns: readonly Column[], header: number, end: number): boolean {
  const word = cellAt(column, header);
  const name = foldName(String(word));
  const others = new Set<unknown>();
  for (let row = 0; row < Math.min(end, recursWithin); row++) {
    const cell = cellAt(column, row);
    if (row === header || others.has(cell)) continue;
    if (cell !== word && !namesOf(cell).includes(name)) {
      others.add(cell);
      continue;
    }
    const repeated =
      columns.length > 1 && columns.every((other) => cellAt(other, row) === cellAt(other, header));
    if (!repeated) return true;
  }
  return false;
}

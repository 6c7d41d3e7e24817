import { foldName } from "../../cells/foldName";
import { isErrorCell } from "../../cells/isErrorCell";
import { isHeaderWord } from "../../table/headerVocabulary/isHeaderWord";
import { headerRows } from "../../table/rows/headerRows";
import { type Column, cellAt } from "./Column";
import { isAmongItsKind } from "./isAmongItsKind";

/** How many rows a word is looked for again in. */
const recursWithin = 2000;

/**
 * Index of the row that is the header of all columns, or -1: within the first 25 rows, the first one in which some
 * column holds a known header word. Header words are also values ("Service" is a line, "Won" a stage, "New" a
 * customer type), and ranges often start below their header. So a row is none where it holds a number or a date,
 * where the word is a stage or a customer type among others, or where it comes again without the rest of its
 * row (with the rest it is a repeated header), and where a name stands above it that comes again: above a header there are titles.
 *
 * @example findHeader([{ rows: [["Q3 2026"], ["Product"], ["Sensors"]], at: 0 }], 3) // 1
 */
export function findHeader(columns: readonly Column[], end: number): number {
  for (let row = 0; row < Math.min(headerRows, end); row++) {
    if (columns.some((column) => isData(cellAt(column, row)))) continue;
    if (columns.some((column) => isHeader(column, columns, row, end))) return row;
  }
  return -1;
}

function isData(cell: unknown): boolean {
  return (typeof cell === "number" && cell !== 0) || typeof cell === "boolean" || cell instanceof Date;
}

function isHeader(column: Column, columns: readonly Column[], row: number, end: number): boolean {
  const word = cellAt(column, row);
  if (typeof word !== "string" || isErrorCell(word) || !isHeaderWord(word)) return false;
  const around = column.rows
    .slice(0, Math.min(end, headerRows))
    .flatMap((cells, at) => (at === row ? [] : [cells[column.at]]));
  return (
    !isAmongItsKind(word, around) &&
    !recurs(word, column, columns, row, end) &&
    !standsBelowNames(column, row, end)
  );
}

/** Whether a name above a row, or one of several in a cell there, comes again elsewhere in the column. */
function standsBelowNames(column: Column, header: number, end: number): boolean {
  const names = (row: number) => {
    const cell = cellAt(column, row);
    return typeof cell === "string"
      ? cell
          .split(/[;|,/+&\n]/)
          .map(foldName)
          .filter(Boolean)
      : [];
  };
  const met = new Set<string>();
  let above = 0;
  for (let row = 0; row < header; row++) {
    for (const name of new Set(names(row))) {
      if (met.has(name)) return true;
      met.add(name);
      above++;
    }
  }
  for (let row = header + 1; above > 0 && row < Math.min(end, recursWithin); row++) {
    if (names(row).some((name) => met.has(name))) return true;
  }
  return false;
}

function recurs(
  word: string,
  column: Column,
  columns: readonly Column[],
  header: number,
  end: number,
): boolean {
  for (let row = 0; row < Math.min(end, recursWithin); row++) {
    if (row === header || cellAt(column, row) !== word) continue;
    const repeated =
      columns.length > 1 && columns.every((other) => cellAt(other, row) === cellAt(other, header));
    if (!repeated) return true;
  }
  return false;
}

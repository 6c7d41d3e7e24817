import type { CellRange } from "../cells/a1";
import { pieces } from "./pieces";
import { type NamedRanges, rangesIn } from "./rangesIn";

/** The formulas of a sheet from A1 on; "" where a cell has none. */
export interface FormulasOfSheet {
  readonly name: string;
  readonly formulas: readonly (readonly string[])[];
}

interface Place {
  readonly sheet: FormulasOfSheet;
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

interface RangeRead {
  readonly range: CellRange;
  /** The cells of the formulas that read it. */
  readonly readers: Place[];
}

/** The ranges that formulas read of one column: cells by their row, since a chain has one in each, and all longer ranges by their ends. */
interface ColumnRead {
  readonly cells: Map<number, RangeRead>;
  readonly longer: Map<string, RangeRead>;
}

/** By column of a sheet. */
type RangesRead = Map<string, ColumnRead>;

/**
 * The columns (from 0, ascending) of a sheet that hold, in this row (from 1) or below it, a cell that changes by itself: its formula
 * calls NOW, RAND, RANDARRAY or RANDBETWEEN, or reads a cell that does, on whatever sheet. Google Sheets lets no custom function read
 * such a cell (https://developers.google.com/apps-script/guides/sheets/functions: arguments "must be deterministic"). Cells that are
 * reached by INDIRECT or through a spill are not followed. Without formulas, or without such a sheet, there are none.
 *
 * @example changingColumns([{ name: "Deals", formulas: [["", ""], ["", "=NOW()-A2"]] }], "Deals", 1) // [1]
 */
export function changingColumns(
  sheets: readonly FormulasOfSheet[],
  name: string,
  fromRow: number,
  names?: NamedRanges,
): readonly number[] {
  const places = sheets.flatMap(placesOf);
  const changing = new Set(places.filter(callsTheClock));
  if (changing.size > 0) {
    const ranges = rangesRead(places, sheets, names);
    // A set grows while it is walked: what reads a changing cell comes behind it.
    for (const place of changing) for (const reader of readersOf(place, ranges)) changing.add(reader);
  }
  const columns = [...changing].filter(({ sheet, row }) => sheet.name === name && row >= fromRow);
  return [...new Set(columns.map(({ column }) => column))].sort((a, b) => a - b);
}

function placesOf(sheet: FormulasOfSheet): Place[] {
  return sheet.formulas.flatMap((cells, r) =>
    cells.flatMap((formula, column) => (formula === "" ? [] : [{ sheet, row: r + 1, column }])),
  );
}

const formulaAt = ({ sheet, row, column }: Place): string => sheet.formulas[row - 1]?.[column] ?? "";

function callsTheClock(place: Place): boolean {
  const formula = formulaAt(place);
  // Most formulas name none of the four, and need not be cut into pieces.
  if (!/NOW|RAND/i.test(formula)) return false;
  const outside = pieces(formula).map(({ text, quoted }) => (quoted ? '""' : text));
  return /(?:^|[^\w.])(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i.test(outside.join(""));
}

const columnKey = (sheet: string, column: number) => `${column} ${sheet.toLowerCase()}`;

function rangesRead(
  places: readonly Place[],
  sheets: readonly FormulasOfSheet[],
  names: NamedRanges | undefined,
): RangesRead {
  const read: RangesRead = new Map();
  const widths = new Map(sheets.map(({ name, formulas }) => [name.toLowerCase(), widthOf(formulas)]));
  for (const place of places) {
    for (const { sheet = place.sheet.name, range } of rangesIn(formulaAt(place), names)) {
      const last = Math.min(range.right, (widths.get(sheet.toLowerCase()) ?? 0) - 1);
      for (let column = range.left; column <= last; column++) {
        const key = columnKey(sheet, column);
        const ranges = read.get(key) ?? { cells: new Map(), longer: new Map() };
        read.set(key, ranges);
        readBy(place, range, ranges);
      }
    }
  }
  return read;
}

function readBy(place: Place, range: CellRange, { cells, longer }: ColumnRead): void {
  const rows = `${range.top}:${range.bottom}`;
  const isCell = range.top === range.bottom;
  const known = (isCell ? cells.get(range.top) : longer.get(rows)) ?? { range, readers: [] };
  known.readers.push(place);
  if (isCell) cells.set(range.top, known);
  else longer.set(rows, known);
}

const widthOf = (formulas: readonly (readonly string[])[]) =>
  formulas.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The cells whose formulas read this one, taken out of the ranges: a second changing cell tells nothing new of them. */
function readersOf({ sheet, row, column }: Place, read: RangesRead): readonly Place[] {
  const ranges = read.get(columnKey(sheet.name, column));
  if (ranges === undefined) return [];
  const { cells, longer } = ranges;
  const found = [...(cells.get(row)?.readers ?? [])];
  cells.delete(row);
  for (const [rows, { range, readers }] of longer) {
    if (row < range.top || row > range.bottom) continue;
    for (const reader of readers) found.push(reader);
    longer.delete(rows);
  }
  return found;
}

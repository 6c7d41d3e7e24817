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

/** By column of a sheet the ranges that formulas read there, each with the cells of those formulas. */
type RangesRead = Map<string, Map<string, { readonly range: CellRange; readonly readers: Place[] }>>;

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
        const ranges = read.get(key) ?? new Map();
        const rows = `${range.top}:${range.bottom}`;
        const known = ranges.get(rows) ?? { range, readers: [] };
        known.readers.push(place);
        read.set(key, ranges.set(rows, known));
      }
    }
  }
  return read;
}

const widthOf = (formulas: readonly (readonly string[])[]) =>
  formulas.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The cells whose formulas read this one, taken out of the ranges: a second changing cell tells nothing new of them. */
function readersOf({ sheet, row, column }: Place, read: RangesRead): readonly Place[] {
  const ranges = read.get(columnKey(sheet.name, column));
  const found = [...(ranges ?? [])].filter(([, { range }]) => row >= range.top && row <= range.bottom);
  for (const [rows] of found) ranges?.delete(rows);
  return found.flatMap(([, { readers }]) => readers);
}

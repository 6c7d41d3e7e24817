import { CellError } from "../../../core/functions/CellError";
import type { CellResult, CellScalar } from "../../../core/functions/CellValue";
import { callFunction } from "../../../core/functions/callFunction";
import { catalogue } from "../../../core/functions/catalogue";
import type { Argument } from "../../../core/functions/FunctionSpec";
import { readCells } from "./cells";
import type { Grid } from "./Grid";

/** Where a formula stands; the grid hands it over as `this`. Row and column from 0. */
export interface CallingCell {
  readonly subUnitId: string | null | undefined;
  readonly row: number;
  readonly column: number;
}

/** Hears of each call: the words of its error, or null where it went well. */
export type ErrorListener = (cell: CallingCell, words: string | null) => void;

type GridScalar = number | string | boolean;

/** Registers every function of the catalogue. Works only after the grid has its first workbook. */
export function registerCatalogue(grid: Grid, onError: ErrorListener): void {
  const formulas = grid.api.getFormula();
  for (const spec of catalogue) {
    formulas.registerFunction(
      spec.name,
      function (this: CallingCell, ...raw: readonly unknown[]): GridScalar | GridScalar[][] {
        const given = trimOmitted(raw.map(argument));
        const args = given.length === 0 && spec.readsOwnSheet ? [ownSheet(grid, this)] : given;
        const result = callFunction(spec.name, args);
        onError(this, result instanceof CellError ? result.message : null);
        return shown(result);
      },
      { description: spec.summary },
    );
  }
}

/** The grid gives a range or a cell as rows, a literal as itself, what was omitted as undefined or null. */
export function argument(raw: unknown): Argument {
  if (raw === undefined || raw === null) return undefined;
  if (!Array.isArray(raw)) return [[raw]];
  return raw.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

function trimOmitted(args: readonly Argument[]): readonly Argument[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length--;
  return args.slice(0, length);
}

function ownSheet(grid: Grid, cell: CallingCell): Argument {
  return readCells(grid, cell.subUnitId ?? undefined).cells.values;
}

function shown(result: CellResult): GridScalar | GridScalar[][] {
  return isTable(result) ? result.map((row) => row.map(shownCell)) : shownCell(result);
}

function isTable(result: CellResult): result is readonly (readonly CellScalar[])[] {
  return Array.isArray(result);
}

/** The grid makes a true error of the text "#VALUE!". */
function shownCell(value: CellScalar): GridScalar {
  return value instanceof CellError ? value.code : value;
}

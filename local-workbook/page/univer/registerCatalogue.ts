import { toArgument } from "../../../core/functions/arguments/toArgument";
import { CellError } from "../../../core/functions/CellError";
import type { CellResult, CellScalar } from "../../../core/functions/CellValue";
import { callFunction } from "../../../core/functions/callFunction";
import { callOnOwnSheet } from "../../../core/functions/callOnOwnSheet";
import { catalogue } from "../../../core/functions/catalogue";
import { readCells } from "./cells";
import type { Grid } from "./Grid";

/** Where a formula stands; the grid hands it over as `this`. Row and column from 0. */
export interface CallingCell {
  readonly unitId: string | null | undefined;
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
  for (const { name, summary } of catalogue) {
    formulas.registerFunction(
      name,
      function (this: CallingCell, ...raw: readonly unknown[]): GridScalar | GridScalar[][] {
        const result =
          raw.length === 0
            ? callOnOwnSheet(name, () => readCells(grid, this.subUnitId ?? undefined).cells.values)
            : callFunction(name, raw.map(toArgument));
        onError(this, result instanceof CellError ? result.message : null);
        return shown(result);
      },
      { description: summary },
    );
  }
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

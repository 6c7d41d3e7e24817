import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { CellError } from "../../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../../core/cells/CellValue";
import type { Argument } from "../../../core/functions/Argument";
import { callFunction } from "../../../core/functions/callFunction";
import { callOnOwnSheet } from "../../../core/functions/callOnOwnSheet";
import type { FunctionWords } from "../../../core/functions/FunctionWords";
import { toArgument } from "../../../core/functions/toArgument";

/** Where a formula stands: row and column from 0. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Hears of each call: the words of its error, or null where it went well. */
export type ErrorListener = (cell: CallingCell, words: string | null) => void;

export interface Surroundings {
  readonly words: FunctionWords;
  /** The cells of the calling cell's own sheet. */
  readonly readSheet: (sheetId: string) => readonly (readonly unknown[])[];
  readonly onError: ErrorListener;
}

/**
 * One function of the catalogue in the grid's engine. The engine's simpler way for functions of one's own hands an
 * omitted argument over as 0, which nobody can tell from a 0 that was typed.
 */
export class CatalogueFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly surroundings: Surroundings,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const cell = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    const { readSheet, onError, words } = this.surroundings;
    const name = String(this.name);
    const result =
      given.length === 0
        ? callOnOwnSheet(name, () => readSheet(cell.sheetId), words)
        : callFunction(name, given.map(argument), words);
    onError(cell, result instanceof CellError ? result.message : null);
    return isTable(result) ? spilled(result) : shown(result);
  }
}

function argument(given: BaseValueObject): Argument {
  if (given.isNull()) return undefined;
  if (!(given instanceof ArrayValueObject)) return toArgument(plain(given));
  return given.getArrayValue().map((row) => row.map(plain));
}

function plain(cell: Nullable<BaseValueObject>): unknown {
  return cell === null || cell === undefined || cell.isNull() ? null : cell.getValue();
}

function isTable(result: CellResult): result is readonly (readonly CellScalar[])[] {
  return Array.isArray(result);
}

function spilled(table: readonly (readonly CellScalar[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: table.map((row) => row.map(shown)),
    rowCount: table.length,
    columnCount: table[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function shown(value: CellScalar): BaseValueObject {
  if (value instanceof CellError)
    return ErrorValueObject.create(value.code === "#N/A" ? ErrorType.NA : ErrorType.VALUE);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

import { toArgument } from "../../core/functions/arguments/toArgument";
import { CellError } from "../../core/functions/CellError";
import type { CellScalar } from "../../core/functions/CellValue";
import { callFunction } from "../../core/functions/callFunction";
import type { Argument } from "../../core/functions/FunctionSpec";
import { plainCells } from "./plainCells";

/**
 * What every `=FUNNEL_...` of the document runs. Dates become serial numbers, a left-out argument undefined; an error becomes the
 * thrown message that Google Sheets shows on #ERROR!, and inside a table its code.
 */
export function customFunction(name: string, args: readonly unknown[]): CellScalar | CellScalar[][] {
  const given = args.map(plainArgument);
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  const result = callFunction(name, given.length === 0 ? ownSheet(name) : given);
  if (result instanceof CellError) throw new Error(result.message);
  return isTable(result) ? result.map((row) => row.map(cellOf)) : result;
}

function plainArgument(value: unknown): Argument {
  const argument = toArgument(value);
  return argument && plainCells(argument, timeZone());
}

function timeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function isTable(result: unknown): result is readonly (readonly CellScalar[])[] {
  return Array.isArray(result);
}

function cellOf(cell: CellScalar): CellScalar {
  return cell instanceof CellError ? cell.code : cell;
}

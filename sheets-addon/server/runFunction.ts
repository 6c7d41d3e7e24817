import { CellError } from "../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../core/cells/CellValue";
import type { Argument } from "../../core/functions/Argument";
import { callFunction } from "../../core/functions/callFunction";
import { callOnOwnSheet } from "../../core/functions/callOnOwnSheet";
import type { FunctionWords } from "../../core/functions/FunctionWords";
import { toArgument } from "../../core/functions/toArgument";
import { plainCells } from "./plainCells";
import { serialReader } from "./serialDay";

/**
 * What every `=FUNNEL_...` of the document runs. Dates become serial numbers, a left-out argument undefined; an error becomes the
 * thrown message that Google Sheets shows on #ERROR!, and inside a table its code.
 */
export function runFunction(
  name: string,
  args: readonly unknown[],
  words: FunctionWords,
): CellScalar | CellScalar[][] {
  const serial = serialReader();
  const given = args.map((value) => {
    const argument = toArgument(value);
    return argument && plainCells(argument, serial);
  });
  const result = given.some((argument) => argument !== undefined)
    ? callFunction(name, given, words)
    : callOnOwnSheet(name, ownSheet, words);
  if (result instanceof CellError) throw new Error(result.message);
  return isTable(result) ? result.map((row) => row.map(cellOf)) : result;
}

/** The cell that calls is the active range of a custom function. */
function ownSheet(): Argument & object {
  const sheet = SpreadsheetApp.getActiveRange().getSheet();
  return plainCells(sheet.getDataRange().getValues());
}

function isTable(result: CellResult): result is readonly (readonly CellScalar[])[] {
  return Array.isArray(result);
}

function cellOf(cell: CellScalar): CellScalar {
  return cell instanceof CellError ? cell.code : cell;
}

import { isErrorCell } from "../../core/cells/isErrorCell";
import type { FunctionWords } from "../../core/functions/FunctionWords";
import { PortError } from "../../core/port/port";
import { argumentsOf } from "./argumentsOf";
import { asText } from "./asText";
import { runFunction } from "./runFunction";
import { writeBack } from "./writeBack";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells, and what they hold. */
export interface Filled {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * What a formula of ours fills: its own cell and those into which its table spills, which Google Sheets does not tell. An error fills its
 * one cell. Throws PortError `timeout` where it is still calculating.
 */
export function filledBy(sheet: Sheet, cell: Range, words: FunctionWords): Filled {
  const shown = cell.getDisplayValue();
  if (shown === "Loading...") throw new PortError("timeout", cell.getA1Notation());
  const size = isErrorCell(shown) ? [1, 1] : sizeOf(sheet, cell, words);
  if (size === null) return emptiedWithout(sheet, cell);
  const [rows = 1, columns = 1] = size;
  const range = sheet.getRange(cell.getRow(), cell.getColumn(), rows, columns);
  return { range, values: range.getValues() };
}

/** Rows and columns of what the formula gives, worked out anew from its arguments; null where these cannot be read. */
function sizeOf(sheet: Sheet, cell: Range, words: FunctionWords): readonly number[] | null {
  const call = argumentsOf(sheet, cell.getFormula());
  if (call === null) return null;
  try {
    const result = runFunction(call.name, call.args, words);
    return Array.isArray(result) ? [result.length, result[0]?.length ?? 1] : [1, 1];
  } catch {
    // It shows no error, so it is read wrongly.
    return null;
  }
}

/**
 * For a formula that does more with our function than to call it: what goes empty without it, in one rectangle from its own cell on.
 * Cells further away belong to formulas of somebody else that read it.
 */
function emptiedWithout(sheet: Sheet, cell: Range): Filled {
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const around = sheet.getRange(
    row,
    column,
    sheet.getLastRow() - row + 1,
    sheet.getLastColumn() - column + 1,
  );
  const [before, formula] = [around.getValues(), cell.getFormula()];
  let after: unknown[][] = before;
  let formulas: string[][] = [];
  cell.setValue(asText(formula));
  try {
    SpreadsheetApp.flush();
    [after, formulas] = [around.getValues(), around.getFormulas()];
  } finally {
    writeBack(cell, formula);
  }
  const isEmptied = (r: number, c: number) =>
    before[r]?.[c] !== "" && after[r]?.[c] === "" && formulas[r]?.[c] === "";
  let [rows, columns] = [1, 1];
  while (isEmptied(rows, 0)) rows++;
  while (isEmptied(0, columns)) columns++;
  // As they were: the formula put back may still be calculating.
  const values = before.slice(0, rows).map((line) => line.slice(0, columns));
  return { range: sheet.getRange(row, column, rows, columns), values };
}

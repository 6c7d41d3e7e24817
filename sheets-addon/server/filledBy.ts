import type { FunctionWords } from "../../core/functions/FunctionWords";
import { PortError } from "../../core/port/port";
import { argumentsOf } from "./argumentsOf";
import { asText } from "./asText";
import { runFunction } from "./runFunction";
import { writeBack } from "./writeBack";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The cells that a formula of ours fills: its own and those into which its table spills, which Google Sheets does not tell. An error fills
 * its one cell. Throws PortError `timeout` where it is still calculating.
 */
export function filledBy(sheet: Sheet, cell: Range, words: FunctionWords): Range {
  const shown = cell.getDisplayValue();
  if (shown === "Loading...") throw new PortError("timeout", cell.getA1Notation());
  if (shown.startsWith("#")) return cell;
  const call = argumentsOf(sheet, cell.getFormula());
  if (call === null) return emptiedWithout(sheet, cell);
  const result = runFunction(call.name, call.args, words);
  const [rows, columns] = Array.isArray(result) ? [result.length, result[0]?.length ?? 1] : [1, 1];
  return sheet.getRange(cell.getRow(), cell.getColumn(), rows, columns);
}

/**
 * For a formula that does more with our function than to call it: what goes empty without it, in one rectangle from its own cell on.
 * Cells further away belong to formulas of somebody else that read it.
 */
function emptiedWithout(sheet: Sheet, cell: Range): Range {
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
    SpreadsheetApp.flush();
  }
  const isEmptied = (r: number, c: number) =>
    before[r]?.[c] !== "" && after[r]?.[c] === "" && formulas[r]?.[c] === "";
  let [rows, columns] = [1, 1];
  while (isEmptied(rows, 0)) rows++;
  while (isEmptied(0, columns)) columns++;
  return sheet.getRange(row, column, rows, columns);
}

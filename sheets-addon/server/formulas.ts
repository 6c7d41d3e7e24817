import { cellAddress } from "../../core/cells/a1";
import { shareFormat } from "../../core/formulas/givesShare";
import { ourCalls } from "../../core/formulas/ourCalls";
import { readsItself } from "../../core/formulas/readsItself";
import type { FunctionWords } from "../../core/functions/FunctionWords";
import { type FormulaCell, PortError } from "../../core/port/port";
import { asText } from "./asText";
import { filledBy } from "./filledBy";
import { findSheet } from "./findSheet";
import { guardEditable } from "./guardEditable";
import { plainCells } from "./plainCells";
import { writeBack } from "./writeBack";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a cell without a format of its own tells it: Google says nowhere which of them. */
const automatic: ReadonlySet<string> = new Set(["", "General", "0.###############"]);

/** What a table without room shows, in the languages of core/cells/isErrorCell.ts. */
const noRoom = /^#(¡?REF|BEZUG|RIF|VERW|ADR)!$/;

/** A formula for whose table there is no room shows #REF!: it is taken out again. */
export function insertFormula(id: string, formula: string, address: string | null): string {
  const sheet = findSheet(id);
  const cell = address === null ? sheet.getCurrentCell() : sheet.getRange(address);
  if (!cell) throw new PortError("unsupported", "no cell is selected");
  guardEditable([cell]);
  const at = cell.getA1Notation();
  if (!cell.isBlank()) throw new PortError("cell-not-empty", at);
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  if (noRoom.test(cell.getDisplayValue()) && !readsItself(formula, at)) {
    cell.clearContent();
    throw new PortError("no-room", at);
  }
  return at;
}

/** A format that the user chose stays. */
export function showAsPercent(id: string, address: string): void {
  const cell = findSheet(id).getRange(address);
  if (!automatic.has(cell.getNumberFormat())) return;
  guardEditable([cell]);
  cell.setNumberFormat(shareFormat);
}

export function ourFormulas(id: string): FormulaCell[] {
  const sheet = findSheet(id);
  const formulas = sheet.getDataRange().getFormulas();
  const columns = (formulas[0] ?? []).map((_, column) =>
    formulas.flatMap((row, r) => (isOurs(row[column] ?? "") ? [r + 1] : [])),
  );
  const found = columns.flatMap((rows, column) => formulasOfColumn(sheet, column, rows, formulas));
  return found.sort((a, b) => a.row - b.row || a.column - b.column).map(({ cell }) => cell);
}

/** What is shown is asked only from the first to the last of ours in a column, since most of a sheet is somebody's data. */
function formulasOfColumn(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  formulas: readonly (readonly string[])[],
) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = sheet.getRange(first, column + 1, last - first + 1, 1);
  const shown = range.getDisplayValues();
  const values = plainCells(range.getValues());
  return rows.map((row) => {
    const address = cellAddress(row, column);
    const text = shown[row - first]?.[0] ?? "";
    const value = text.startsWith("#") ? text : (values[row - first]?.[0] ?? null);
    const cell = { address, formula: formulas[row - 1]?.[column] ?? "", value, spill: address };
    return { row, column, cell };
  });
}

/**
 * Google Sheets keeps a custom function's result by its text and arguments: the same text must go before it calculates anew. Each formula
 * is done by itself, and meanwhile stands in its cell as text, so that a stop in between loses nothing.
 */
export function rewriteFormulas(id: string, formulas: readonly { address: string; formula: string }[]): void {
  const sheet = findSheet(id);
  const cells = formulas.map(({ address }) => sheet.getRange(address));
  guardEditable(cells);
  guardOurs(cells);
  for (const [i, cell] of cells.entries()) {
    const formula = formulas[i]?.formula ?? cell.getFormula();
    if (formula === cell.getFormula()) {
      cell.setValue(asText(formula));
      SpreadsheetApp.flush();
    }
    writeBack(cell, formula);
  }
}

/** The values that a formula shows take its place, all of its cells in one write. */
export function freezeFormulas(id: string, addresses: readonly string[], words: FunctionWords): void {
  const sheet = findSheet(id);
  const cells = addresses.map((address) => sheet.getRange(address));
  guardEditable(cells);
  guardOurs(cells);
  const frozen = cells.map((cell) => filledBy(sheet, cell, words));
  guardEditable(frozen.map(({ range }) => range));
  for (const { range, values } of frozen) range.setValues(values.map((row) => row.map(asText)));
}

/** What a formula spilled goes with it. */
export function removeFormulas(id: string, addresses: readonly string[]): void {
  const sheet = findSheet(id);
  const cells = addresses.map((address) => sheet.getRange(address));
  guardEditable(cells);
  guardOurs(cells);
  for (const cell of cells) cell.clearContent();
}

/** Throws where a cell holds no formula of ours any more. */
function guardOurs(cells: readonly GoogleAppsScript.Spreadsheet.Range[]): void {
  const foreign = cells.find((cell) => !isOurs(cell.getFormula()));
  if (foreign !== undefined) throw new PortError("sheet-changed", foreign.getA1Notation());
}

const isOurs = (formula: string) => ourCalls(formula).length > 0;

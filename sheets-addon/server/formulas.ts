import { cellAddress } from "../../core/cells/a1";
import { ourCalls } from "../../core/formulas/ourCalls";
import { type FormulaCell, PortError } from "../../core/port/port";
import { asText } from "./asText";
import { findSheet } from "./findSheet";
import { guardProtected } from "./guardProtected";
import { plainCells } from "./plainCells";

export function insertFormula(id: string, formula: string, address: string | null): string {
  const sheet = findSheet(id);
  guardProtected(sheet);
  const cell = address === null ? sheet.getCurrentCell() : sheet.getRange(address);
  if (!cell) throw new PortError("unsupported", "no cell is selected");
  if (!cell.isBlank()) throw new PortError("cell-not-empty", cell.getA1Notation());
  cell.setFormula(formula);
  return cell.getA1Notation();
}

export function ourFormulas(id: string): FormulaCell[] {
  const range = findSheet(id).getDataRange();
  const formulas = range.getFormulas();
  const shown = range.getDisplayValues();
  const values = plainCells(range.getValues());
  const found: FormulaCell[] = [];
  formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (!isOurs(formula)) return;
      const address = cellAddress(r + 1, c);
      const text = shown[r]?.[c] ?? "";
      const value = text.startsWith("#") ? text : (values[r]?.[c] ?? null);
      found.push({ address, formula, value, spill: address });
    });
  });
  return found;
}

/** Google Sheets keeps a custom function's result by its arguments: emptying the cell first makes it calculate anew. */
export function rewriteFormulas(id: string, formulas: readonly { address: string; formula: string }[]): void {
  const sheet = findSheet(id);
  guardProtected(sheet);
  if (formulas.length === 0) return;
  guardOurs(
    sheet,
    formulas.map(({ address }) => address),
  );
  sheet.getRangeList(formulas.map((cell) => cell.address)).clearContent();
  SpreadsheetApp.flush();
  for (const { address, formula } of formulas) sheet.getRange(address).setFormula(formula);
}

/** What a formula spilled is what becomes empty when the formula goes: those cells, and no others, get their values back. */
export function freezeFormulas(id: string, addresses: readonly string[]): void {
  const sheet = findSheet(id);
  guardProtected(sheet);
  if (addresses.length === 0) return;
  guardOurs(sheet, addresses);
  const { rows, columns } = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const before = sheet.getRange(1, 1, rows, columns).getValues();
  sheet.getRangeList([...addresses]).clearContent();
  SpreadsheetApp.flush();
  const now = sheet.getRange(1, 1, rows, columns);
  const [after, formulas] = [now.getValues(), now.getFormulas()];
  before.forEach((row, r) => {
    row.forEach((value: unknown, c) => {
      // A formula of somebody else that has become empty only depends on what was frozen.
      const emptied = value !== "" && after[r]?.[c] === "" && formulas[r]?.[c] === "";
      if (emptied) sheet.getRange(r + 1, c + 1).setValue(asText(value));
    });
  });
}

/** Throws where a cell holds no formula of ours any more. */
function guardOurs(sheet: GoogleAppsScript.Spreadsheet.Sheet, addresses: readonly string[]): void {
  const foreign = addresses.find((address) => !isOurs(sheet.getRange(address).getFormula()));
  if (foreign !== undefined) throw new PortError("sheet-changed", foreign);
}

const isOurs = (formula: string) => ourCalls(formula).length > 0;

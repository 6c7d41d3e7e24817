import { cellAddress, rangeAddress } from "../../../core/cells/a1";
import { shareFormat } from "../../../core/formulas/givesShare";
import { ourCalls } from "../../../core/formulas/ourCalls";
import { type FormulaCell, PortError } from "../../../core/port/port";
import { plainValue } from "./cells";
import type { Grid } from "./Grid";
import { guardProtected } from "./guardProtected";
import { rangeAt } from "./rangeAt";
import type { Sheet } from "./startUniver";
import { writtenCell } from "./writtenCell";

/** Writes a formula into an empty cell, the selected one where no address is given. */
export function insertFormula(grid: Grid, sheetId: string, formula: string, address?: string): string {
  const sheet = grid.sheet(sheetId);
  guardProtected(sheet);
  const target = address ?? selectedAddress(sheet);
  const { row, column } = corner(target);
  const cell = grid.kept(sheet, row, column);
  const taken = cell !== null && (cell.f || (plainValue(cell) ?? "") !== "");
  if (taken) throw new PortError("cell-not-empty", target);
  sheet.getRange(row, column).setValue({ f: formula });
  return target;
}

/** A format that the user chose stays. */
export function showAsPercent(grid: Grid, sheetId: string, address: string): void {
  const sheet = grid.sheet(sheetId);
  guardProtected(sheet);
  const { row, column } = corner(address);
  const style = sheet
    .getWorkbook()
    .getStyles()
    .getStyleByCell(grid.kept(sheet, row, column));
  const pattern = style?.n?.pattern ?? "";
  if (pattern !== "" && pattern !== "General") return;
  sheet.getRange(row, column).setNumberFormat(shareFormat);
}

/** Every formula of a sheet that calls one of our functions. */
export function ourFormulas(grid: Grid, sheetId: string): readonly FormulaCell[] {
  const sheet = grid.sheet(sheetId);
  const spills = grid.spills(sheetId);
  const found: FormulaCell[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si)) return;
      const formula = sheet.getRange(row, column).getFormula();
      if (ourCalls(formula).length === 0) return;
      const address = cellAddress(row + 1, column);
      const spill = spills.find((candidate) => candidate.row === row && candidate.column === column)?.range;
      found.push({
        address,
        formula,
        value: plainValue(cell),
        spill: spill
          ? rangeAddress({
              top: spill.startRow + 1,
              left: spill.startColumn,
              bottom: spill.endRow + 1,
              right: spill.endColumn,
            })
          : address,
      });
    });
  return found;
}

/** Writes formulas over cells that hold one of ours; the same text again makes the grid calculate anew. */
export function rewriteFormulas(
  grid: Grid,
  sheetId: string,
  formulas: readonly { readonly address: string; readonly formula: string }[],
): void {
  const sheet = grid.sheet(sheetId);
  guardProtected(sheet);
  const ours = new Set(ourFormulas(grid, sheetId).map((cell) => cell.address));
  const strange = formulas.find(({ address }) => !ours.has(address));
  if (strange) throw new PortError("sheet-changed", strange.address);
  grid.oneStep(() => {
    for (const { address, formula } of formulas) sheet.getRange(address).setValue({ f: formula });
  });
}

/** Replaces formulas of ours, with what they spilled, by the values that they show. */
export function freezeFormulas(grid: Grid, sheetId: string, addresses: readonly string[]): void {
  const { sheet, cells } = oursAt(grid, sheetId, addresses);
  const frozen = cells.map(({ spill }) => ({ spill, values: keptValues(grid, sheet, spill) }));
  grid.oneStep(() => {
    for (const { spill, values } of frozen) sheet.getRange(spill).setValues(values);
  });
}

/** Empties the cells of formulas of ours, with what they spilled. */
export function removeFormulas(grid: Grid, sheetId: string, addresses: readonly string[]): void {
  const { sheet, cells } = oursAt(grid, sheetId, addresses);
  grid.oneStep(() => {
    for (const { address } of cells) sheet.getRange(address).clearContent();
  });
}

/** The formulas of ours at these addresses, which must be there and may be changed. */
function oursAt(grid: Grid, sheetId: string, addresses: readonly string[]) {
  const sheet = grid.sheet(sheetId);
  guardProtected(sheet);
  const chosen = new Set(addresses);
  const cells = ourFormulas(grid, sheetId).filter((cell) => chosen.has(cell.address));
  const strange = addresses.find((address) => !cells.some((cell) => cell.address === address));
  if (strange !== undefined) throw new PortError("sheet-changed", strange);
  return { sheet, cells };
}

function keptValues(grid: Grid, sheet: Sheet, address: string) {
  const { top, left, bottom, right } = rangeAt(address);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top - 1 + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.map((row) =>
    columns.map((column) => {
      const cell = grid.kept(sheet, row, column);
      const value = cell === null ? null : plainValue(cell);
      return writtenCell(value);
    }),
  );
}

function selectedAddress(sheet: Sheet): string {
  const range = sheet.getActiveRange();
  return range ? cellAddress(range.getRow() + 1, range.getColumn()) : "A1";
}

function corner(address: string): { row: number; column: number } {
  const { top, left } = rangeAt(address);
  return { row: top - 1, column: left };
}

import { shareFormat } from "../../core/formulas/givesShare";
import { PortError } from "../../core/port/port";
import { asContent } from "./asContent";
import { withoutSheet } from "./cells";
import { inExcel } from "./inExcel";
import { isOurs } from "./ourFormulas";

/** Formulas are always written and read in English with commas, whatever the user's locale: Excel translates. */
export function insertFormula(sheetId: string, formula: string, address?: string): Promise<string> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const cell = address === undefined ? context.workbook.getActiveCell() : sheet.getRange(address);
      sheet.load("name,protection/protected");
      cell.load("address,formulas,worksheet/id");
      await context.sync();
      // The formula's ranges name no sheet: on another one it would look at other cells.
      if (cell.worksheet.id !== sheetId) throw new PortError("sheet-changed", sheet.name);
      if (sheet.protection.protected) throw new PortError("protected-sheet", sheet.name);
      const at = withoutSheet(cell.address);
      if (cell.formulas.flat().some((content) => content !== "")) throw new PortError("cell-not-empty", at);
      cell.formulas = [[formula]];
      await context.sync();
      return at;
    },
    { subject: sheetId },
  );
}

/** A format that the user chose stays. */
export function showAsPercent(sheetId: string, address: string): Promise<void> {
  return inExcel(
    async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
      cell.load("numberFormat");
      await context.sync();
      if (cell.numberFormat.flat().some((format) => format !== "General")) return;
      cell.numberFormat = [[shareFormat]];
      await context.sync();
    },
    { subject: sheetId },
  );
}

/** Excel calculates a formula anew when it is written again, even with the same text. */
export function rewriteFormulas(
  sheetId: string,
  formulas: readonly { readonly address: string; readonly formula: string }[],
): Promise<void> {
  return inExcel(
    async (context) => {
      const cells = await ourCells(
        context,
        sheetId,
        formulas.map(({ address }) => address),
      );
      const former = cells.map((cell) => cell.formulas);
      for (const [i, cell] of cells.entries()) cell.formulas = [[formulas[i]?.formula]];
      await orPutBack(context, () => {
        for (const [i, cell] of cells.entries()) cell.formulas = former[i] ?? [];
      });
    },
    { subject: sheetId },
  );
}

/** A formula that spilled leaves the values of all its cells. */
export function freezeFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
  return inExcel(
    async (context) => {
      const cells = await ourCells(context, sheetId, addresses);
      const spills = cells.map((cell) => cell.getSpillingToRangeOrNullObject());
      for (const range of [...cells, ...spills]) range.load("values,valueTypes");
      await context.sync();
      const former = cells.map((cell) => cell.formulas);
      const frozen = cells.map((cell, i) => {
        const spill = spills[i];
        return spill === undefined || spill.isNullObject ? cell : spill;
      });
      for (const [i, cell] of cells.entries()) {
        const shown = frozen[i] ?? cell;
        const values = shown.values.map((row, r) =>
          row.map((value, c) => (shown.valueTypes[r]?.[c] === "Error" ? value : asContent(value))),
        );
        cell.clear("Contents");
        shown.values = values;
      }
      await orPutBack(context, () => {
        for (const shown of frozen) shown.clear("Contents");
        for (const [i, cell] of cells.entries()) cell.formulas = former[i] ?? [];
      });
    },
    { subject: sheetId },
  );
}

/** What a formula spilled goes with it. */
export function removeFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
  return inExcel(
    async (context) => {
      const cells = await ourCells(context, sheetId, addresses);
      const former = cells.map((cell) => cell.formulas);
      for (const cell of cells) cell.clear("Contents");
      await orPutBack(context, () => {
        for (const [i, cell] of cells.entries()) cell.formulas = former[i] ?? [];
      });
    },
    { subject: sheetId },
  );
}

/** Excel stops at the first change that fails and keeps those before it: they are put back, and the failure is passed on. */
async function orPutBack(context: Excel.RequestContext, putBack: () => void): Promise<void> {
  try {
    await context.sync();
  } catch (failure) {
    putBack();
    await context.sync().catch(() => {
      throw failure;
    });
    throw failure;
  }
}

/** The cells at these addresses, each of which must hold a formula of ours. */
async function ourCells(
  context: Excel.RequestContext,
  sheetId: string,
  addresses: readonly string[],
): Promise<Excel.Range[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("name,protection/protected");
  const cells = addresses.map((address) => sheet.getRange(address));
  for (const cell of cells) cell.load("formulas");
  await context.sync();
  if (sheet.protection.protected) throw new PortError("protected-sheet", sheet.name);
  const foreign = cells.findIndex((cell) => !isOurs(cell.formulas[0]?.[0]));
  if (foreign >= 0) throw new PortError("sheet-changed", addresses[foreign] ?? "");
  return cells;
}

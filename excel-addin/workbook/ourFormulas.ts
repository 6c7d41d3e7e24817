import { cellAddress, contains, parseRange } from "../../core/cells/a1";
import { ourCalls } from "../../core/formulas/ourCalls";
import type { FormulaCell } from "../../core/port/port";
import { withoutSheet } from "./cells";
import { inExcel } from "./inExcel";
import { readRange } from "./readRange";

export function ourFormulas(sheetId: string): Promise<FormulaCell[]> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      if (used.isNullObject) return [];
      const { formulas, values } = await readRange(context, sheet, used, ["formulas", "values"]);
      const found = formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          isOurs(formula)
            ? [
                {
                  address: cellAddress(used.rowIndex + r + 1, used.columnIndex + c),
                  formula,
                  value: values[r]?.[c],
                },
              ]
            : [],
        ),
      );
      const spills = found.map(({ address }) => spillOf(sheet, address));
      await context.sync();
      return found
        .map((cell, i) => ({ ...cell, spill: spillAddress(spills[i], cell.address) }))
        .filter((cell, _, all) => !all.some((other) => other !== cell && holds(other.spill, cell.address)));
    },
    { subject: sheetId },
  );
}

export function isOurs(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && ourCalls(formula).length > 0;
}

function spillOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  const spill = sheet.getRange(address).getSpillingToRangeOrNullObject();
  spill.load("address");
  return spill;
}

function spillAddress(spill: Excel.Range | undefined, address: string): string {
  return spill === undefined || spill.isNullObject ? address : withoutSheet(spill.address);
}

/** Some versions of Excel give a spilled cell the formula of the cell that it comes from. */
function holds(range: string, address: string): boolean {
  const [around, cell] = [parseRange(range), parseRange(address)];
  return around !== null && cell !== null && contains(around, cell.top, cell.left);
}

import { rangeAddress } from "../../core/cells/a1";
import { rowRuns } from "../../core/cells/rowRuns";
import { PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";

export function selectedRow(): Promise<{ sheetId: string; row: number }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,worksheet/id");
    await context.sync();
    return { sheetId: cell.worksheet.id, row: cell.rowIndex + 1 };
  });
}

/** Excel takes an address of several ranges up to 8,192 characters: about 700 separate rows, the first of those given. */
const addressAtMost = 8_000;

/** Before ExcelApi 1.18 only one range can be selected: then it is the first one. */
function canSelectSeveral(areas: Excel.RangeAreas): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18") && typeof areas.select === "function";
}

export function selectRows(sheetId: string, rows: readonly number[]): Promise<void> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load("name,visibility");
      await context.sync();
      if (sheet.visibility !== "Visible") throw new PortError("hidden-sheet", sheet.name);
      const runs = rowRuns(rows).map((run) => rangeAddress({ ...run, left: 0, right: Infinity }));
      const [first] = runs;
      if (first === undefined) return;
      sheet.activate();
      // Selecting the first run alone scrolls to it; selecting several does not.
      sheet.getRange(first).select();
      if (runs.length > 1) {
        const areas = sheet.getRanges(joined(runs));
        if (canSelectSeveral(areas)) areas.select();
      }
      await context.sync();
    },
    { subject: sheetId },
  );
}

function joined(runs: readonly string[]): string {
  const all = runs.join(",");
  return all.length <= addressAtMost ? all : all.slice(0, all.lastIndexOf(",", addressAtMost));
}

import { rangeAddress } from "../../core/cells/a1";
import { rowRuns } from "../../core/cells/rowRuns";
import { PortError, type SelectedCell } from "../../core/port/port";
import { inExcel } from "./inExcel";
import { excelCode } from "./portErrorOf";

/** Every sheet of Excel has so many rows and columns. */
const grid = { rows: 1_048_576, columns: 16_384 };

export function selectedCell(): Promise<SelectedCell> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    return { sheetId: cell.worksheet.id, row: cell.rowIndex + 1, column: cell.columnIndex, grid };
  });
}

/** Excel takes an address of several ranges up to 8,192 characters: about 700 separate rows, the first of those given. */
const addressAtMost = 8_000;

/**
 * Between addresses the documentation wants a comma; Excel on the desktop was seen to want the list separator of the user's region
 * (https://github.com/OfficeDev/office-js/issues/1985).
 */
const separators = [",", ";"];

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
      await context.sync();
      if (runs.length > 1 && canSelectSeveral()) await selectAll(context, sheet, runs);
    },
    { subject: sheetId },
  );
}

/** Before ExcelApi 1.18 only one range can be selected: then it stays the first one. */
function canSelectSeveral(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** With whichever separator Excel takes; the first run stays selected where it takes none. */
async function selectAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly string[],
): Promise<void> {
  for (const separator of separators) {
    sheet.getRanges(joined(runs, separator)).select();
    try {
      return await context.sync();
    } catch (error) {
      if (excelCode(error) !== "InvalidArgument") throw error;
    }
  }
}

function joined(runs: readonly string[], separator: string): string {
  const all = runs.join(separator);
  return all.length <= addressAtMost ? all : all.slice(0, all.lastIndexOf(separator, addressAtMost));
}

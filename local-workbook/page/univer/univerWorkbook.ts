import type { WorkbookPort } from "../../../core/port/port";
import type { DocumentStore } from "../DocumentStore";
import { readCells } from "./cells";
import type { Colours } from "./colours";
import { listenToEdits } from "./edits";
import { freezeFormulas, insertFormula, ourFormulas, rewriteFormulas } from "./formulas";
import type { Grid } from "./Grid";
import { appendLog, readLog } from "./log";
import { readReport, writeReport } from "./reports";
import { selectedRow, selectRows } from "./selection";
import type { Sheet } from "./startUniver";

const reference = (sheet: Sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() });

/** The port over the grid of the page. A file's settings are kept in this browser under the file's name. */
export function univerWorkbook(
  grid: Grid,
  colours: Colours,
  fileName: () => string,
  store: DocumentStore,
): WorkbookPort {
  return {
    host: "local",
    activeSheet: async () => reference(grid.sheet()),
    sheets: async () => grid.workbook().getSheets().map(reference),
    read: async (sheetId) => readCells(grid, sheetId),
    selectedRow: async () => selectedRow(grid),
    selectRows: (sheetId, rows) => selectRows(grid, sheetId, rows),
    colour: async (sheetId, rules, mark) => colours.colour(sheetId, rules, mark),
    clearColours: async (sheetId) => colours.clear(sheetId),
    insertFormula: async (sheetId, formula, address) => insertFormula(grid, sheetId, formula, address),
    ourFormulas: async (sheetId) => ourFormulas(grid, sheetId),
    rewriteFormulas: async (sheetId, formulas) => rewriteFormulas(grid, sheetId, formulas),
    freezeFormulas: async (sheetId, addresses) => freezeFormulas(grid, sheetId, addresses),
    writeReport: async (report) => writeReport(grid, report),
    readReport: async (key) => readReport(grid, key),
    loadSettings: async () => store.load(fileName()),
    saveSettings: async (text) => store.save(fileName(), text),
    appendLog: async (rows) => appendLog(grid, rows),
    readLog: async () => readLog(grid),
    onEdit: (listener) => listenToEdits(grid, listener),
  };
}

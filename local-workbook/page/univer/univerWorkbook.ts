import type { WorkbookPort } from "../../../core/port/port";
import type { DocumentStore } from "../DocumentStore";
import { gridCapabilities } from "../gridCapabilities";
import { readCells } from "./cells";
import type { Colours } from "./colours";
import { listenToActivation, listenToEdits } from "./edits";
import {
  freezeFormulas,
  insertFormula,
  ourFormulas,
  removeFormulas,
  rewriteFormulas,
  showAsPercent,
} from "./formulas";
import type { Grid } from "./Grid";
import { type SelectedRows, selectedCell, selectRows } from "./selection";
import type { Sheet } from "./startUniver";
import { readOwn, removeOwn, removeOwnRows, writeOwn } from "./writeOwn";

const reference = (sheet: Sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() });

/**
 * The port over the grid of the page. Texts of a file are kept in this browser under the file's name.
 *
 * @param tellSelected hears how many rows the grid has selected of those that it was asked for
 */
export function univerWorkbook(
  grid: Grid,
  colours: Colours,
  fileName: () => string,
  store: DocumentStore,
  tellSelected: (rows: SelectedRows) => void = () => {},
): WorkbookPort {
  return {
    capabilities: gridCapabilities,
    activeSheet: async () => reference(grid.sheet()),
    sheets: async () => grid.workbook().getSheets().map(reference),
    read: async (sheetId) => readCells(grid, sheetId),
    selectedCell: async () => selectedCell(grid),
    selectRows: async (sheetId, rows) => tellSelected(await selectRows(grid, sheetId, rows)),
    colour: async (sheetId, rules, mark) => colours.colour(sheetId, rules, mark),
    clearColours: async (sheetId) => colours.clear(sheetId),
    insertFormula: async (sheetId, formula, address) => insertFormula(grid, sheetId, formula, address),
    showAsPercent: async (sheetId, address) => showAsPercent(grid, sheetId, address),
    ourFormulas: async (sheetId) => ourFormulas(grid, sheetId),
    rewriteFormulas: async (sheetId, formulas) => rewriteFormulas(grid, sheetId, formulas),
    freezeFormulas: async (sheetId, addresses) => freezeFormulas(grid, sheetId, addresses),
    removeFormulas: async (sheetId, addresses) => removeFormulas(grid, sheetId, addresses),
    writeOwn: async (sheet) => writeOwn(grid, sheet),
    readOwn: async (key) => readOwn(grid, key),
    removeOwn: async (key) => removeOwn(grid, key),
    removeOwnRows: async (key, from, count) => removeOwnRows(grid, key, from, count),
    readText: async (key) => store.load(fileName(), key),
    keepText: async (key, text, standing) => store.keep(fileName(), key, text, standing),
    onEdit: (listener) => listenToEdits(grid, listener),
    onActivate: (listener) => listenToActivation(grid, listener),
  };
}

import type { WorkbookPort } from "../../core/port/port";
import { activeSheet, read, sheets } from "./cells";
import { clearColours, colour } from "./colours";
import { onEdit } from "./events";
import { freezeFormulas, insertFormula, ourFormulas, rewriteFormulas } from "./formulas";
import { appendLog, readLog } from "./log";
import { readReport, writeReport } from "./reports";
import { selectedRow, selectRows } from "./selection";
import { loadSettings, saveSettings } from "./settings";

/** The open workbook of Excel, through Office.js: the globals `Excel` and `Office` must be there and ready. */
export const excelWorkbook: WorkbookPort = {
  host: "excel",
  activeSheet,
  sheets,
  read,
  selectedRow,
  selectRows,
  colour,
  clearColours,
  insertFormula,
  ourFormulas,
  rewriteFormulas,
  freezeFormulas,
  writeReport,
  readReport,
  loadSettings,
  saveSettings,
  appendLog,
  readLog,
  onEdit,
};

import { activeSheet, fingerprint, sheetExtent, sheetPart, sheets } from "./cells";
import { clearColours, colour } from "./colours";
import { freezeFormulas, insertFormula, ourFormulas, rewriteFormulas } from "./formulas";
import { appendLog, readLog } from "./log";
import { reportSheetId, writeReport } from "./reports";
import { selectedRow, selectRows } from "./selection";
import { loadSettings, saveSettings } from "./settings";

/** Everything the sidebar may ask of the server; its client types are derived from this list. */
export const server = {
  activeSheet,
  sheets,
  sheetExtent,
  sheetPart,
  fingerprint,
  selectedRow,
  selectRows,
  colour,
  clearColours,
  insertFormula,
  ourFormulas,
  rewriteFormulas,
  freezeFormulas,
  writeReport,
  reportSheetId,
  loadSettings,
  saveSettings,
  appendLog,
  readLog,
};

export type Server = typeof server;

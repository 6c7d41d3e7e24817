import type { SheetCells, WorkbookPort } from "../../core/port/port";
import type { CallServer } from "./callServer";
import { readInParts } from "./readInParts";
import { type Surroundings, watchEdits } from "./watchEdits";

/** The port over the typed bridge to Code.js. */
export function sheetsWorkbook(call: CallServer, surroundings?: Surroundings): WorkbookPort {
  const read = (id: string | null): Promise<SheetCells> => readInParts(call, id);
  return {
    host: "sheets",
    activeSheet: () => call("activeSheet"),
    sheets: () => call("sheets"),
    read: (sheetId) => read(sheetId ?? null),
    selectedRow: () => call("selectedRow"),
    selectRows: (sheetId, rows) => call("selectRows", sheetId, [...rows]),
    colour: (sheetId, rules, mark) => call("colour", sheetId, rules, mark),
    clearColours: (sheetId) => call("clearColours", sheetId),
    insertFormula: (sheetId, formula, address) => call("insertFormula", sheetId, formula, address ?? null),
    ourFormulas: (sheetId) => call("ourFormulas", sheetId),
    rewriteFormulas: (sheetId, formulas) => call("rewriteFormulas", sheetId, formulas),
    freezeFormulas: (sheetId, addresses) => call("freezeFormulas", sheetId, addresses),
    writeReport: (report) => call("writeReport", report),
    readReport: async (key) => {
      const id = await call("reportSheetId", key);
      return id === null ? null : read(id);
    },
    loadSettings: () => call("loadSettings"),
    saveSettings: (text) => call("saveSettings", text),
    appendLog: (rows) => call("appendLog", rows),
    readLog: () => call("readLog"),
    onEdit: (listener) => watchEdits(call, listener, surroundings),
  };
}

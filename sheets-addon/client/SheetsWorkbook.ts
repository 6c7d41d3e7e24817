import { plainCapabilities, type WorkbookPort } from "../../core/port/port";
import type { CallServer } from "./callServer";
import { readInParts } from "./readInParts";
import { sheetEvents } from "./sheetEvents";
import { type Surroundings, watchEdits } from "./watchEdits";

/** The port over the typed bridge to Code.js. */
export function sheetsWorkbook(call: CallServer, surroundings?: Surroundings): WorkbookPort {
  return {
    capabilities: { ...plainCapabilities, openEndedColumns: true, argumentSeparator: "; " },
    activeSheet: () => call("activeSheet"),
    sheets: () => call("sheets"),
    read: async (sheetId, onPart) => readInParts(call, await call("sheetExtent", sheetId ?? null), onPart),
    selectedCell: () => call("selectedCell"),
    selectRows: (sheetId, rows) => call("selectRows", sheetId, [...rows]),
    colour: (sheetId, rules, mark) => call("colour", sheetId, rules, mark),
    clearColours: (sheetId) => call("clearColours", sheetId),
    insertFormula: (sheetId, formula, address) => call("insertFormula", sheetId, formula, address ?? null),
    changingColumns: (sheetId, fromRow) => call("changingColumns", sheetId, fromRow),
    showAsPercent: (sheetId, address) => call("showAsPercent", sheetId, address),
    ourFormulas: (sheetId) => call("ourFormulas", sheetId),
    rewriteFormulas: (sheetId, formulas) => call("rewriteFormulas", sheetId, formulas),
    freezeFormulas: (sheetId, addresses) => call("freezeFormulas", sheetId, addresses),
    removeFormulas: (sheetId, addresses) => call("removeFormulas", sheetId, addresses),
    writeOwn: (sheet) => call("writeOwn", sheet),
    readOwn: async (key) => {
      const extent = await call("ownExtent", key);
      return extent && readInParts(call, extent);
    },
    removeOwn: (key) => call("removeOwn", key),
    removeOwnRows: (key, from, count) => call("removeOwnRows", key, from, count),
    readText: (key) => call("readText", key),
    keepText: (key, text, standing) =>
      call("keepText", key, text, ...(standing === undefined ? [] : [standing])),
    ...sheetEvents((heard) => watchEdits(call, heard, surroundings)),
  };
}

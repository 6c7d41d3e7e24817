import { activeSheet, fingerprint, ownExtent, sheetExtent, sheetPart, sheets } from "./cells";
import { changingColumns } from "./changingColumns";
import { clearColours, colour } from "./colours";
import { freezeFormulas, insertFormula, ourFormulas, rewriteFormulas } from "./formulas";
import { selectedRow, selectRows } from "./selection";
import { keepText, readText } from "./texts";
import { writeOwn } from "./writeOwn";

/** Everything the sidebar may ask of the server; its client types are derived from this list. */
export const server = {
  activeSheet,
  sheets,
  sheetExtent,
  ownExtent,
  sheetPart,
  fingerprint,
  selectedRow,
  selectRows,
  colour,
  clearColours,
  insertFormula,
  changingColumns,
  ourFormulas,
  rewriteFormulas,
  freezeFormulas,
  writeOwn,
  readText,
  keepText,
};

export type Server = typeof server;

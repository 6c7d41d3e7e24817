import { plainCapabilities, type WorkbookPort } from "../../core/port/port";
import { activeSheet, read, sheets } from "./cells";
import { clearColours, colour, unreadRules } from "./colours";
import { onActivate, onEdit } from "./events";
import { freezeFormulas, insertFormula, removeFormulas, rewriteFormulas, showAsPercent } from "./formulas";
import { canGroupUndo } from "./inExcel";
import { ourFormulas } from "./ourFormulas";
import { removeOwn, removeOwnRows } from "./removeOwn";
import { selectedCell, selectRows } from "./selection";
import { opensWithDocument, openWithDocument } from "./startup";
import { keepText, readText } from "./texts";
import { readOwn, writeOwn } from "./writeOwn";

/** The open workbook of Excel, through Office.js: the globals `Excel` and `Office` must be there and ready. */
export const excelWorkbook: WorkbookPort = {
  // Asked for when it is needed: what an Excel can is known once Office is ready.
  get capabilities() {
    return { ...plainCapabilities, undoesColours: canGroupUndo() };
  },
  activeSheet,
  sheets,
  read,
  selectedCell,
  selectRows,
  colour,
  clearColours,
  unreadRules,
  insertFormula,
  showAsPercent,
  ourFormulas,
  rewriteFormulas,
  freezeFormulas,
  removeFormulas,
  writeOwn,
  readOwn,
  removeOwn,
  removeOwnRows,
  readText,
  keepText,
  opensWithDocument,
  openWithDocument,
  onEdit,
  onActivate,
};

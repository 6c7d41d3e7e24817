import { logSheet } from "../../core/port/logSheet";
import { asText } from "./asText";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, makeOwnSheet } from "./ownSheets";
import { type PlainCell, plainCells } from "./plainCells";

/** Appends below whatever stands there. */
export function appendLog(rows: readonly (readonly (string | number)[])[]): void {
  if (rows.length === 0) return;
  const found = findOwnSheet(logSheet.key);
  const { sheet } = found ?? makeOwnSheet(logSheet.key, logSheet.name);
  guardProtected(sheet);
  const all = found ? rows : [logSheet.heading, ...rows];
  const width = Math.max(...all.map((row) => row.length));
  const cells = all.map((row) => Array.from({ length: width }, (_, c) => asText(row[c] ?? "")));
  sheet.getRange(sheet.getLastRow() + 1, 1, cells.length, width).setValues(cells);
}

/** Every row below the heading, as it stands. */
export function readLog(): PlainCell[][] {
  const found = findOwnSheet(logSheet.key);
  if (!found || found.sheet.getLastRow() < 2) return [];
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return plainCells(found.sheet.getDataRange().getValues(), timeZone).slice(1);
}

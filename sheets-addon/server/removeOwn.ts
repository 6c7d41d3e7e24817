import { PortError } from "../../core/port/port";
import { guardEditable } from "./guardEditable";
import { findOwnSheet } from "./ownSheets";

/** Takes a sheet of ours away; another one becomes active where it was. False where there is none. */
export function removeOwn(key: string): boolean {
  const found = findOwnSheet(key);
  if (found === null) return false;
  guardEditable([found.sheet.getDataRange()]);
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(found.sheet);
  return true;
}

/** Takes rows (from 1) of a sheet of ours away; what stands below moves up. */
export function removeOwnRows(key: string, from: number, count: number): void {
  const found = findOwnSheet(key);
  if (found === null) throw new PortError("missing-sheet", key);
  const { sheet } = found;
  guardEditable([sheet.getRange(from, 1, count, sheet.getMaxColumns())]);
  sheet.deleteRows(from, count);
}

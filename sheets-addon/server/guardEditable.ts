import { PortError } from "../../core/port/port";

/**
 * Apps Script answers a write to a locked cell with a sentence in the user's language, so the ranges are asked beforehand: a locked sheet
 * may have cells that are free, and a free one cells that are locked.
 */
export function guardEditable(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): void {
  const locked = ranges.find((range) => !range.canEdit());
  if (locked)
    throw new PortError("protected-sheet", `${locked.getSheet().getName()}!${locked.getA1Notation()}`);
}

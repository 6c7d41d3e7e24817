import { PortError } from "../../core/port/port";

/** Apps Script answers a write to a protected sheet with a localised sentence, so protection is asked beforehand. */
export function guardProtected(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const locked = sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit() && !protection.isWarningOnly());
  if (locked) throw new PortError("protected-sheet", sheet.getName());
}

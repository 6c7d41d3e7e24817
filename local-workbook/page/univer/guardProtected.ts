import { PortError } from "../../../core/port/port";
import type { Sheet } from "./startUniver";

/** The grid lets commands of a script pass where it stops the user, so protection is asked beforehand. */
export function guardProtected(sheet: Sheet): void {
  if (!sheet.getWorksheetPermission().canEdit()) throw new PortError("protected-sheet", sheet.getSheetName());
}

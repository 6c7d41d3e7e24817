import { cellText } from "../cells/cellText";
import { type HeaderMark, PortError } from "./port";

/**
 * Throws `sheet-changed` where a sheet's header row no longer reads as it was marked. `cellsOf` gives the row's raw cells from the
 * mark's column on; a mark without headers stands everywhere.
 */
export function guardHeader(
  mark: HeaderMark,
  sheetName: string,
  cellsOf: (mark: HeaderMark) => readonly unknown[],
): void {
  if (mark.headers.length === 0) return;
  const cells = cellsOf(mark);
  const stands = mark.headers.every((header, index) => cellText(cells[index]) === header.trim());
  if (!stands) throw new PortError("sheet-changed", sheetName);
}

import { cellText } from "../cells/cellText";
import type { HeaderMark } from "./port";

/** Whether a sheet's header row still reads as it was marked. `cells` are the row's raw cells from the mark's column on. */
export function headerStands(mark: HeaderMark, cells: readonly unknown[]): boolean {
  return mark.headers.every((header, index) => cellText(cells[index]) === header.trim());
}

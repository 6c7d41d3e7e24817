import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { findHeaderRow } from "../rows/findHeaderRow";
import { isDataRow } from "../rows/isDataRow";

/**
 * The index of a second table's row of headers: one that we know, else the first row with several texts. Null where that is data.
 *
 * @example headerOf({ values: [["Code", "Colour"], [1, "red"]], top: 1, left: 0 }) // 0
 */
export function headerOf(cells: CellTable): number | null {
  const found = findHeaderRow(cells, new Set());
  if (found !== null) return found;
  const first = cells.values.findIndex((row) => row?.filter((cell) => cellText(cell) !== "").length > 1);
  return first < 0 || isDataRow(cells.values, first) ? null : first;
}

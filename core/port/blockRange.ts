import { type CellRange, parseRange } from "../cells/a1";
import { PortError } from "./port";
import type { ReportBlock } from "./ReportSheet";

/**
 * The cells that a report block fills; an empty block fills its one cell. Throws PortError where `at` is not a cell.
 *
 * @example blockRange({ at: "B2", rows: [["Line", "Deals"], ["A"]] }) // { top: 2, left: 1, bottom: 3, right: 2 }
 */
export function blockRange({ at, rows }: ReportBlock): CellRange {
  const corner = parseRange(at);
  if (corner === null) throw new PortError("host", `a block must stand at a cell such as A1, not at "${at}"`);
  const wide = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { ...corner, bottom: corner.top + Math.max(1, rows.length) - 1, right: corner.left + wide - 1 };
}

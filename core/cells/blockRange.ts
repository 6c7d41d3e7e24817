import type { ReportBlock } from "../port/ReportSheet";
import { type CellRange, parseRange } from "./a1";

/** The cells that a report block fills. Throws a RangeError where `at` is not a cell. An empty block fills its one cell. */
export function blockRange(block: ReportBlock): CellRange {
  const corner = parseRange(block.at);
  if (corner === null) throw new RangeError(`a block must stand at a cell such as A1, not at "${block.at}"`);
  const wide = Math.max(1, ...block.rows.map((row) => row.length));
  const high = Math.max(1, block.rows.length);
  return {
    top: corner.top,
    left: corner.left,
    bottom: corner.top + high - 1,
    right: corner.left + wide - 1,
  };
}

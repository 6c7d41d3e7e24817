import { type CellRange, parseRange } from "../../../core/cells/a1";
import { PortError } from "../../../core/port/port";

/** The bounded cells of an A1 text. */
export function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (range === null || !Number.isFinite(range.bottom) || !Number.isFinite(range.right))
    throw new PortError("host", `"${address}" names no cells`);
  return range;
}

import { type CellRange, parseRange, rangeAddress } from "../cells/a1";
import { blockRange } from "../cells/blockRange";
import type { ReportBlock } from "./ReportSheet";

/** What rewriting a report in place comes to. */
export interface ReportPlan {
  /** A1 of each block's cells; the host remembers them for the next time. */
  readonly extents: readonly string[];
  /** A1 of the first cell that somebody else filled where a block would now stand, or null. With a conflict nothing may be written. */
  readonly conflict: string | null;
}

/**
 * Decides whether the blocks of a report may stand where they want to.
 *
 * @param blocks what is to be written; a block without rows takes no cells.
 * @param previous A1 of the cells that the last report took: they are ours to clear.
 * @param isFilled says whether the cell at sheet row (from 1) and column (from 0) holds anything.
 */
export function planReport(
  blocks: readonly ReportBlock[],
  previous: readonly string[],
  isFilled: (row: number, column: number) => boolean,
): ReportPlan {
  const ours = previous.map(parseRange).filter((range) => range !== null);
  const ranges = blocks.filter((block) => block.rows.length > 0).map(blockRange);
  for (const range of ranges) {
    const conflict = firstForeign(range, ours, isFilled);
    if (conflict !== null) return { extents: [], conflict };
  }
  return { extents: ranges.map(rangeAddress), conflict: null };
}

function firstForeign(
  range: CellRange,
  ours: readonly CellRange[],
  isFilled: (row: number, column: number) => boolean,
): string | null {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (!ours.some((own) => holds(own, row, column)) && isFilled(row, column))
        return rangeAddress({ top: row, bottom: row, left: column, right: column });
  return null;
}

function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

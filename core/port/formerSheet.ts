import type { CellTable } from "../cells/CellTable";
import { blockRange } from "./blockRange";
import type { ReportBlock, ReportCell, ReportSheet } from "./ReportSheet";

/**
 * What to write on a sheet of ours so that it holds again what it held before it was written anew: the cells under each block, the lowest
 * block as far down as something stood there. The looks are those of the sheet as it is written; of an empty sheet every cell is blank.
 *
 * @example formerSheet({ blocks: [{ at: "A1", rows: [["New"]] }] }, { values: [["Old"], [2]], top: 1, left: 0 }).blocks[0].rows // [["Old"], [2]]
 */
export function formerSheet(sheet: ReportSheet, before: CellTable): ReportSheet {
  const ranges = sheet.blocks.map(blockRange);
  const lowest = ranges.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const blocks = sheet.blocks.map((block, at): ReportBlock => {
    const range = ranges[at];
    if (range === undefined || block.rows.length === 0) return block;
    const { top, left, bottom, right } = range;
    const last = bottom === lowest ? Math.max(bottom, lastFilled(before, left, right)) : bottom;
    const rows = Array.from({ length: last - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => cellAt(before, top + row, left + column)),
    );
    return { ...block, rows };
  });
  return { ...sheet, blocks };
}

function cellAt({ values, top, left }: CellTable, row: number, column: number): ReportCell {
  const cell = values[row - top]?.[column - left];
  return typeof cell === "number" ? cell : String(cell ?? "") || null;
}

/** The last row with something in these columns; 0 where there is none. */
function lastFilled(cells: CellTable, left: number, right: number): number {
  for (let row = cells.top + cells.values.length - 1; row >= cells.top; row--)
    for (let column = left; column <= right; column++) if (cellAt(cells, row, column) !== null) return row;
  return 0;
}

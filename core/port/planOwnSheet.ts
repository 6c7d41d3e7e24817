import { type CellRange, cellAddress, contains, parseRange, rangeAddress } from "../cells/a1";
import type { CellTable } from "../cells/CellTable";
import { greatest } from "../cells/greatest";
import { isEmpty } from "../cells/isEmpty";
import { blockRange } from "./blockRange";
import { PortError, type SheetCells } from "./port";
import type { AddedBlock, OwnSheet, ReportBlock, ReportCell } from "./ReportSheet";

/** What a host has to do to a sheet of ours, in this order. */
export interface OwnSheetPlan {
  /** A1 of the cells to empty. */
  readonly clear: readonly string[];
  readonly blocks: readonly ReportBlock[];
  /** A1 of the cells that are ours from now on; the host remembers them for the next time. */
  readonly extents: readonly string[];
}

/**
 * Decides where the blocks of a sheet of ours stand, and refuses the whole sheet where one would stand on a cell that somebody else
 * filled.
 *
 * @param now the sheet as it stands: its name, its cells, and A1 of those that were ours the last time.
 * @throws PortError `cell-not-empty` with the first such cell.
 * @example planOwnSheet({ blocks: [{ at: "A1", rows: [["Score"]] }] }, { name: "Review", cells: { values: [], top: 1, left: 0 }, extents: ["A1:B9"] }).extents // ["A1"]
 */
export function planOwnSheet(
  { blocks }: OwnSheet,
  { name, cells, extents }: Pick<SheetCells, "name" | "cells"> & { readonly extents: readonly string[] },
): OwnSheetPlan {
  const standing = blocks.flatMap((block) => (isAdded(block) || block.rows.length === 0 ? [] : [block]));
  const added = placedBelow(blocks.filter(isAdded), cells, standing);
  if (standing.length === 0) return { clear: [], blocks: added.map(held), extents };

  const ours = extents.map(parseRange).filter((range) => range !== null);
  const ranges = standing.map(blockRange);
  for (const range of ranges) {
    const conflict = firstForeign(range, ours, cells);
    if (conflict !== null) throw new PortError("cell-not-empty", `${name}!${conflict}`);
  }
  return { clear: extents, blocks: [...standing, ...added].map(held), extents: ranges.map(rangeAddress) };
}

/** What a cell can hold: a number that is not finite leaves its cell empty, where hosts would refuse it or write a text. */
function held(block: ReportBlock): ReportBlock {
  const holds = (cell: ReportCell) => typeof cell !== "number" || Number.isFinite(cell);
  if (block.rows.every((row) => row.every(holds))) return block;
  return { ...block, rows: block.rows.map((row) => row.map((cell) => (holds(cell) ? cell : null))) };
}

function isAdded(block: ReportBlock | AddedBlock): block is AddedBlock {
  return block.at === "below";
}

/** One below the other, under what stands. Only an empty sheet gets the heading, with a row left free under the blocks above it. */
function placedBelow(
  blocks: readonly AddedBlock[],
  { values, top }: CellTable,
  standing: readonly ReportBlock[],
): ReportBlock[] {
  const isEmptySheet = values.length === 0;
  const above = greatest(
    standing.map((block) => blockRange(block).bottom),
    -1,
  );
  let row = isEmptySheet ? above + 2 : Math.max(top + values.length, above + 1);
  return blocks.flatMap((block) => {
    const heading = block.heading && isEmptySheet;
    const rows = block.heading && !heading ? block.rows.slice(1) : block.rows;
    if (rows.length === 0) return [];
    const placed = { ...block, at: `A${row}`, rows, heading };
    row += rows.length;
    return [placed];
  });
}

function firstForeign(range: CellRange, ours: readonly CellRange[], { values, top, left }: CellTable) {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (!ours.some((own) => contains(own, row, column)) && !isEmpty(values[row - top]?.[column - left]))
        return cellAddress(row, column);
  return null;
}

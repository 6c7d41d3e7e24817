import { cellAddress } from "../cells/a1";
import type { Pipeline } from "../table/Pipeline";
import { tableRange } from "../table/tableRange";
import { readsItself } from "./readsItself";
import { freePlace, inTheWay, type Size, type SpillGround } from "./spillRoom";

/** So far down a single figure looks for a free cell beside the table, so that several stand one below the other. */
const rowsDown = 40;

/**
 * Where a formula goes that nobody has chosen a place for: a single figure into the first free cell of the column behind the one that stays
 * empty beside the deals, but for cells that are `taken` and may show nothing yet; a table to the free place of `freePlace`. Null where the sheet has none.
 *
 * @example placeBeside({ rows: 1, columns: 1 }, "=FUNNEL_HHI(A2:A3)", { pipeline: { headerRow: 1, headers: ["Line"], sheetRows: [2, 3], source: { left: 0 } }, ground: { cells: { values: [["Line"], ["a"], ["b"]], top: 1, left: 0 }, tables: [], grid: { rows: 99, columns: 26 } } }) // "C1"
 */
export function placeBeside(
  size: Size,
  formula: string,
  {
    pipeline,
    ground,
    taken = [],
  }: { readonly pipeline: Pipeline; readonly ground: SpillGround; readonly taken?: readonly string[] },
): string | null {
  if (size.rows * size.columns > 1) return freePlace(size, formula, ground);
  const { top, right } = tableRange(pipeline);
  const column = right + 2;
  for (let row = top; row < top + rowsDown; row++) {
    const address = cellAddress(row, column);
    if (taken.includes(address)) continue;
    if (inTheWay(size, row, column, ground) === null && !readsItself(formula, address)) return address;
  }
  return freePlace(size, formula, ground);
}

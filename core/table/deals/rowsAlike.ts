import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import type { Slices } from "../../cells/slices";
import type { RowTable } from "./RowTable";
import { daysOfDeal } from "./rowsThatMayShare";

/** So many rows are written out in some thousandths of a second. */
const writtenASlice = 2048;

/**
 * Rows that hold the same as a row above in every cell of the sheet, a day among them: pasted twice, or two deals alike. In a table
 * without stages they are purchases, of which two may well be alike.
 *
 * @param alike places of rows that may share all but the line, as `rowsThatMayShare` gives them
 */
export function* rowsAlike(table: RowTable, alike: Int32Array): Slices<Int32Array> {
  const { cells, layout, rows, raw } = table;
  const hasStage = layout.positions.has("stage") || layout.positions.has("status");
  if (!hasStage || !daysOfDeal.some((role) => raw.measures.has(role))) return new Int32Array(0);
  const seen = new Set<string>();
  const found: number[] = [];
  for (const [of, place] of alike.entries()) {
    if (of % writtenASlice === writtenASlice - 1) yield;
    const row = at(rows, place);
    const text = (cells.values[layout.headerAt + 1 + row] ?? []).map(cellText).join("\n");
    if (seen.has(text)) found.push(row);
    seen.add(text);
  }
  return Int32Array.from(found);
}

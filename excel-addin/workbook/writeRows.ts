import { greatest } from "../../core/cells/greatest";
import { asContent } from "./asContent";

/** Cells a request. Excel on the web takes 5 MB at most. */
const cellsARequest = 20_000;

/** Writes values as they are, text never as a formula, from a cell (row and column from 0) on. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const width = greatest(
    rows.map((row) => row.length),
    0,
  );
  if (width === 0) return;
  const step = Math.max(1, Math.floor(cellsARequest / width));
  for (let from = 0; from < rows.length; from += step) {
    const part = rows.slice(from, from + step);
    const range = sheet.getRangeByIndexes(rowIndex + from, columnIndex, part.length, width);
    range.values = part.map((row) => Array.from({ length: width }, (_, column) => asContent(row[column])));
    await context.sync();
  }
}

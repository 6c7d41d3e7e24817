import { at } from "../../cells/at";
import type { FindingContext } from "../FindingContext";

/** The sheet rows (from 1) of the base's deals for which `test` holds; it is given the pipeline's row. */
export function rowsWhere(
  { pipeline, selection }: FindingContext,
  test: (row: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (const row of selection.rows) {
    if (selection.weights !== null && Number.isNaN(selection.weights[row])) continue;
    if (test(row)) found.push(at(pipeline.sheetRows, row));
  }
  return found;
}

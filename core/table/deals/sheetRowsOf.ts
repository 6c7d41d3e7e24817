import { at } from "../../cells/at";
import type { Pipeline } from "../Pipeline";

/**
 * All sheet rows (from 1) of some deals, ascending: a deal may stand on several rows. No deal: none.
 *
 * @example sheetRowsOf({ sheetRows: Int32Array.of(3, 5), rowsOf: { first: Int32Array.of(0, 2, 3), sheetRows: Int32Array.of(2, 3, 5) } }, [0]) // [2, 3]
 */
export function sheetRowsOf(
  { sheetRows, rowsOf }: Pick<Pipeline, "sheetRows" | "rowsOf">,
  deals: readonly number[],
): readonly number[] {
  if (rowsOf === null) return deals.map((deal) => at(sheetRows, deal));
  const rows = deals.flatMap((deal) =>
    Array.from(rowsOf.sheetRows.subarray(at(rowsOf.first, deal), at(rowsOf.first, deal + 1))),
  );
  return rows.sort((a, b) => a - b);
}

/** The deals for which `holds` is true, ascending. */
export function dealsWhere(
  { rows }: Pick<Pipeline, "rows">,
  holds: (deal: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let deal = 0; deal < rows; deal++) if (holds(deal)) found.push(deal);
  return found;
}

import { sheetRowsOf } from "../table/deals/sheetRowsOf";
import type { BaseDeals } from "./BaseDeals";

/** All sheet rows (from 1) of the base's deals for which `test` holds; it is given the deal. */
export function baseRows(
  { pipeline, selection }: Pick<BaseDeals, "pipeline" | "selection">,
  test: (deal: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (const deal of selection.rows) {
    if (selection.weights !== null && Number.isNaN(selection.weights[deal])) continue;
    if (test(deal)) found.push(deal);
  }
  return sheetRowsOf(pipeline, found);
}

import { at } from "../../cells/at";
import { dayOfCell } from "../../cells/parseDay";
import type { PickedDeals } from "../deals/pickDeals";
import { isCancelledOn } from "../headerVocabulary/isCancelledOn";
import type { Issues } from "../Issues";
import type { OpenTable } from "../openTable";
import { Outcome } from "../Pipeline";

/**
 * Deals of which a column says on which day they were cancelled, returned or paid back are lost, whatever their stage says, and that is
 * told. The same outcomes where no column says so.
 *
 * @param outcome one a deal
 * @param picked the deals and the rows of each
 */
export function cancelledDeals(
  { cells, layout }: OpenTable,
  outcome: Uint8Array,
  { sheetRows, rowsOf }: PickedDeals,
  issues: Issues,
): Uint8Array {
  const found = layout.attributes.filter(({ header }) => isCancelledOn(header));
  if (found.length === 0) return outcome;
  const lost = outcome.slice();
  for (const { column, header } of found) {
    const holds = (sheetRow: number) =>
      dayOfCell(cells.values[sheetRow - cells.top]?.[column - cells.left]) > 0;
    const isCancelled = (deal: number) => {
      if (lost[deal] === Outcome.lost) return false;
      if (rowsOf === null) return holds(at(sheetRows, deal));
      return rowsOf.sheetRows.subarray(at(rowsOf.first, deal), at(rowsOf.first, deal + 1)).some(holds);
    };
    const cancelled = Uint8Array.from(lost, (_, deal) => (isCancelled(deal) ? 1 : 0));
    issues.tellRows({ code: "stage-cancelled", header }, column, (deal) => cancelled[deal] === 1);
    for (let deal = 0; deal < lost.length; deal++) if (cancelled[deal] === 1) lost[deal] = Outcome.lost;
  }
  return lost;
}

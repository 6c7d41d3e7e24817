import { at } from "../../cells/at";
import { flagOf } from "../../cells/flagOf";
import { isEmpty } from "../../cells/isEmpty";
import type { PickedDeals } from "../deals/pickDeals";
import { archiveHeader } from "../headerVocabulary/archiveHeader";
import type { Issues } from "../Issues";
import type { OpenTable } from "../openTable";
import { Outcome } from "../Pipeline";

/**
 * Open deals that were archived or deleted count nowhere; those that are not active any more, as systems keep lost ones (Odoo), are lost.
 * Both are told. The same outcomes where no column of yes and no says so.
 *
 * @param outcome one a deal
 */
export function archivedDeals(
  { cells, layout }: OpenTable,
  outcome: Uint8Array,
  { sheetRows }: PickedDeals,
  issues: Issues,
): Uint8Array {
  let left = outcome;
  for (const { column, header } of layout.attributes) {
    const asks = archiveHeader(header);
    if (asks === null) continue;
    const answers = Array.from(sheetRows, (row) => {
      const cell = cells.values[row - cells.top]?.[column - cells.left];
      return isEmpty(cell) ? undefined : flagOf(cell);
    });
    if (answers.includes(null) || (asks === "active" && !answers.includes(true))) continue;
    const before = left;
    const isGone = (deal: number) =>
      answers[deal] === (asks === "archived") && at(before, deal) === Outcome.open;
    issues.tellRows({ code: "deals-archived", header, asks }, column, isGone);
    const becomes = asks === "archived" ? Outcome.unknown : Outcome.lost;
    left = before.map((is, deal) => (isGone(deal) ? becomes : is));
  }
  return left;
}

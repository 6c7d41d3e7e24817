import type { Finding, FindingId } from "../../balance/Finding";
import { specOf } from "../../balance/findings/specOf";
import { categoryOf } from "../../balance/inCategories";
import type { Review } from "../../balance/review";
import { toldOrder } from "../../balance/toldOrder";

/** A deal that would be added; null where that is open. */
export interface AddedDeal {
  readonly customer: "new" | "current";
  readonly account: string | null;
  readonly line: string | null;
}

/**
 * The findings outside of their guideline that an added deal counts for, in the order in which they are told: it is with the customers that are
 * too few, in a line that languishes, outside the lines or with other accounts than those that are too large. All is balanced: none.
 */
export function countsFor(deal: AddedDeal, { findings, guidelines }: Review): readonly FindingId[] {
  const counts = categoryOf(guidelines);
  const line = deal.line === null ? null : counts(deal.line);
  return toldOrder(findings)
    .filter((finding) => finding.side !== null && isOut(finding) && countsForOne({ ...deal, line }, finding))
    .map(({ id }) => id);
}

function isOut({ id, verdict }: Finding): boolean {
  return specOf(id).vote !== null && (verdict === "imbalanced" || verdict === "leaning");
}

function countsForOne({ customer, account, line }: AddedDeal, { id, side, top }: Finding): boolean {
  switch (specOf(id).vote) {
    case "line":
      return line !== null && !top.includes(line);
    case "languishing":
      return line !== null && top.includes(line);
    case "customer":
      return customer === (side === "below" ? "new" : "current");
    case "account":
      return account === null || !top.includes(account);
    case null:
      return false;
  }
}

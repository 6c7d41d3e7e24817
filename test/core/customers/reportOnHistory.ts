import type { PurchaseHistory } from "../../../core/customers/history/PurchaseHistory";
import { rhythmLanes } from "../../../core/customers/outlook/rhythmLanes";
import { reportOnTally } from "../../../core/customers/report/reportOnTally";
import { tallyOfHistory } from "../../../core/customers/tally/tallyOfHistory";

type Given = Parameters<typeof reportOnTally>;

/** What the report says of a history, its lanes with it. */
export function reportOnHistory(
  history: PurchaseHistory | null,
  why: Given[1],
  options: Given[2],
  contacts?: Given[3],
) {
  const report = reportOnTally(history && tallyOfHistory(history), why, options, contacts);
  return { ...report, lanes: history === null ? [] : rhythmLanes(history, report.outlooks) };
}

import type { Finding } from "../../../core/balance/Finding";
import type { Review } from "../../../core/balance/review";
import type { Slices } from "../../../core/cells/slices";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import { type Desk, emptyDesk } from "../../model/Desk";
import { gapsOf } from "../../model/gapsOf";

/**
 * Customers to ask about lines that languish.
 *
 * @param read what the sheets beside it tell; null where they have not been read
 */
export function customersToAsk(
  finding: Finding,
  review: Review,
  pipeline: Pipeline,
  read: Desk | null,
): Slices<readonly WhitespaceGap[]> {
  return whomToAsk(finding, review, () => gapsOf(pipeline, (read ?? emptyDesk).log));
}

import { type Review, reviewInSlices } from "../../../core/balance/review";
import type { Slices } from "../../../core/cells/slices";
import type { Pipeline } from "../../../core/table/Pipeline";
import { type AddedDeals, withAddedDeals } from "../../../core/weekly/whatIf";

/** The review with deals that are tried out. */
export function* tried(added: readonly AddedDeals[], pipeline: Pipeline, present: Review): Slices<Review> {
  const more = withAddedDeals(pipeline, added);
  yield;
  const after = yield* reviewInSlices(more, { guidelines: present.guidelines });
  // Deals that are tried out stand in no row.
  const findings = after.findings.map((finding) => ({
    ...finding,
    sheetRows: () => finding.sheetRows().filter((row) => row > 0),
  }));
  return { ...after, findings };
}

import { type Review, reviewInSlices } from "../../../core/balance/review";
import type { Slices } from "../../../core/cells/slices";
import type { Pipeline } from "../../../core/table/Pipeline";
import { type AddedDeals, withAddedDeals } from "../../../core/weekly/whatIf";
import type { Analysis } from "../../model/analyse";
import { useReckoning } from "../../parts/useReckoning";

/** The review with deals that are tried out: the review itself where there are none, null while it is worked out for the first time. */
export function useTried({ pipeline, review }: Analysis, added: readonly AddedDeals[] | null): Review | null {
  return useReckoning(review, () => tried(added ?? [], pipeline, review), [added]).known;
}

function* tried(added: readonly AddedDeals[], pipeline: Pipeline, present: Review): Slices<Review> {
  if (added.length === 0) return present;
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

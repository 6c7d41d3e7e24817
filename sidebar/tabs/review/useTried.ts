import type { Review } from "../../../core/balance/review";
import type { Slices } from "../../../core/cells/slices";
import type { AddedDeals } from "../../../core/weekly/whatIf";
import { later } from "../../later/later";
import type { Analysis } from "../../model/analyse";
import { useReckoning } from "../../parts/useReckoning";

const trying = later(() => import(/* webpackChunkName: "rest" */ "./tried").then(({ tried }) => tried));

/** The review with deals that are tried out: the review itself where there are none, null while it is worked out for the first time. */
export function useTried({ pipeline, review }: Analysis, added: readonly AddedDeals[] | null): Review | null {
  function* after(): Slices<Review> {
    // The sliders that try deals out come with it.
    const tried = trying.here();
    return added === null || added.length === 0 || tried === null
      ? review
      : yield* tried(added, pipeline, review);
  }
  return useReckoning(review, after, [added]).known;
}

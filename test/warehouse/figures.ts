import type { Review } from "../../core/balance/review";
import { jsonText } from "../../core/cells/jsonText";

/** Everything of a review that a database is to tell to the last digit. */
export function figuresOf(review: Review | undefined, isCompared = true): unknown {
  if (review === undefined) throw new Error("there is no review");
  const { asOf, findings, lines, hhi, effectiveNumber, score, customers, amount, deals, wonDates, currency } =
    review;
  const { count, pastClose, silent } = review.stale;
  const rest = {
    accounts: review.accounts(),
    plan: review.plan(),
    without: isCompared ? review.findingsWithoutStale() : [],
  };
  const pace = review.pace();
  const opened =
    pace === null ? null : { ...pace, lines: [...pace.lines].sort((a, b) => (a.line < b.line ? -1 : 1)) };
  return JSON.parse(
    jsonText({
      asOf,
      findings,
      lines,
      hhi,
      effectiveNumber,
      score,
      customers,
      amount,
      deals,
      wonDates,
      currency,
      stale: { count, pastClose, silent },
      ...rest,
      opened,
    }),
  );
}

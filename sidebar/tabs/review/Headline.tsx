import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";

interface HeadlineProps {
  review: Review;
  /** The one line of the sheet, where nobody has said yet whether there are others. */
  only: string | null;
}

/** The one sentence of news with a name in it, and what it is about. */
export function Headline({ review, only }: HeadlineProps) {
  const { words } = usePane();
  const { guidelines, deals } = review;
  const count = guidelines.basis === "open" ? deals.open : deals.won;
  const about = words.pane.lede(count, guidelines.basis, review.amount, review.currency);
  const out = words.findings.balanceCount(review.outOfBalance);
  return (
    <>
      <h1>{only === null ? words.findings.headline(review) : words.findings.tellOthers(only)}</h1>
      <p class="fb-lede">
        {[about, only === null ? out : words.findings.notJudgedUntil].filter(Boolean).join(" · ")}
      </p>
    </>
  );
}

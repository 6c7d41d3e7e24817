import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";

/** The one sentence of news with a name in it, and what it is about. */
export function Headline({ review }: { review: Review }) {
  const { words } = usePane();
  const { guidelines, deals } = review;
  const count = guidelines.basis === "open" ? deals.open : deals.won;
  const about = words.pane.lede(count, guidelines.basis, review.amount, review.currency);
  const out = words.findings.balanceCount(review.outOfBalance);
  return (
    <>
      <h1>{words.findings.headline(review)}</h1>
      <p class="fb-lede">{[about, out].filter(Boolean).join(" · ")}</p>
    </>
  );
}

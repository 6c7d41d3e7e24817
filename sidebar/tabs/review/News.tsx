import type { Analysis } from "../../model/analyse";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { ScoreParts } from "./ScoreParts";

/** The one sentence of news, the score beside it, and what both are about. */
export function News({ analysis: { review } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { guidelines, deals, score } = review;
  const today = state.view.asOf !== null;
  const count = guidelines.basis === "open" ? deals.open : deals.won;
  const accounts = review.columns.account === undefined ? null : review.accounts().length;
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.findings.headline(review)}</h1>
          <p class="fb-lede">
            {words.pane.lede(count, guidelines.basis, review.amount, review.currency, accounts)}
          </p>
        </div>
        {review.outOfBalance.known === 0 ? null : (
          <div class="fb-score">
            {review.outOfBalance.imbalanced}
            {words.pane.outOf(review.outOfBalance).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </div>
        )}
      </div>
      <p class="fb-say">
        {words.pane.where(state.reviewed?.sheet.name ?? "", review.asOf)}
        {". "}
        <Act onClick={() => model.sheet.setView({ asOf: today ? null : todaySerial() })}>
          {today ? words.pane.useData : words.pane.useToday}
        </Act>
        {" · "}
        <Act onClick={() => void model.sheet.review()}>{words.pane.again}</Act>
      </p>
      <ScoreParts score={score} news={review.news} />
    </>
  );
}

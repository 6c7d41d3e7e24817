import type { Finding } from "../../../core/balance/Finding";
import { specOf } from "../../../core/balance/findings/specOf";
import type { Score } from "../../../core/balance/scoreOf";
import { usePane } from "../../PaneContext";
import { Chip } from "../../parts/Chip";
import { Table } from "../../parts/Table";

/** The votes behind the score, on demand. */
export function ScoreParts({ score, news }: { score: Score; news: Finding | null }) {
  const { words } = usePane();
  if (score.value === null) return <p class="fb-say">{words.pane.noScore}</p>;
  return (
    <details class="fb-more">
      <summary>{words.pane.scoreSaid(score.value)}</summary>
      <Table
        caption={words.pane.scoreParts}
        numbers={[1]}
        rows={score.votes.map((vote) => [
          <>
            {words.findings.findingTitle(vote.id)}{" "}
            {news !== null && specOf(vote.id).vote === specOf(news.id).vote ? (
              <Chip tone="quiet">{words.pane.weakestPart}</Chip>
            ) : null}
          </>,
          Math.round(vote.score),
        ])}
      />
    </details>
  );
}

import type { Score } from "../../../core/balance/scoreOf";
import { usePane } from "../../PaneContext";
import { Chip } from "../../parts/Chip";
import { Table } from "../../parts/Table";

/** The votes behind the score, on demand. */
export function ScoreParts({ score }: { score: Score }) {
  const { words } = usePane();
  if (score.value === null) return <p class="fb-say">{words.pane.noScore}</p>;
  return (
    <details class="fb-more">
      <summary>{words.pane.scoreParts}</summary>
      <Table
        caption={words.pane.scoreParts}
        numbers={[1]}
        rows={score.votes.map((vote) => [
          <>
            {words.findings.findingTitle(vote.id)}{" "}
            {vote.id === score.weakest && vote.score < 100 ? (
              <Chip tone="quiet">{words.pane.weakestPart}</Chip>
            ) : null}
          </>,
          Math.round(vote.score),
        ])}
      />
    </details>
  );
}

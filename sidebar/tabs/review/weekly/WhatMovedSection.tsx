import type { Analysis } from "../../../model/analyse";
import { emptyDesk } from "../../../model/Desk";
import { movedSince } from "../../../model/movedSince";
import { usePane } from "../../../PaneContext";
import { Act } from "../../../parts/Act";
import { Section } from "../../../parts/Section";

/** What became of the deals since the last saved review, a line a kind; nothing before the second review. */
export function WhatMovedSection({ analysis }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const since = movedSince(analysis, state.desk ?? state.glimpse ?? emptyDesk, state.view);
  if (since === null) return null;
  const { currency } = analysis.pipeline;
  const shares = words.moved.sharesMoved(since.moved);
  return (
    <Section title={words.moved.title} aside={words.moved.sinceWhen(since)}>
      <ul class="fb-issues">
        {since.rows.map((row) => (
          <li key={row.kind}>
            {words.moved.rowSentence(row, currency)}{" "}
            {row.sheetRows.length === 0 ? null : (
              <Act
                label={`${words.pane.showThem}: ${words.moved.rowTitle[row.kind]}`}
                onClick={() => void model.sheet.select(row.sheetRows)}
              >
                {words.pane.showThem}
              </Act>
            )}
          </li>
        ))}
      </ul>
      {shares === "" ? null : <p class="fb-say">{words.format.sentence(shares)}</p>}
    </Section>
  );
}

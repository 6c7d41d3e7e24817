import type { Scorecard } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { Section } from "../../parts/Section";

/** Where to begin a talk with a rep: the weakest finding, its evidence, one open question. */
export function Coaching({ card }: { card: Scorecard }) {
  const { model, words } = usePane();
  const { coaching } = card;
  const rows = coaching?.finding.sheetRows() ?? [];
  return (
    <Section title={words.tabs.coach(card.rep)} aside={coaching === null ? "" : words.team.weakest(coaching)}>
      <p class="fb-say">
        {words.team.evidence(card)}{" "}
        {rows.length === 0 ? null : (
          <Act onClick={() => void model.sheet.select(rows)}>{words.pane.showThem}</Act>
        )}
      </p>
      <Note>{words.tabs.ask(words.team.question(card))}</Note>
    </Section>
  );
}

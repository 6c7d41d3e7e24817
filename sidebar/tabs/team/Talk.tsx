import { lineConcentration } from "../../../core/balance/findings/lineConcentration";
import type { Pipeline } from "../../../core/table/Pipeline";
import { repCell } from "../../../core/team/repCells";
import type { Scorecard, Team } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { BesideTeam } from "./BesideTeam";
import { GoalStepper } from "./GoalStepper";
import { LastSaid } from "./LastSaid";
import { RepLines } from "./RepLines";

interface TalkProps {
  team: Team;
  card: Scorecard;
  pipeline: Pipeline | null;
}

/** What to begin a talk with: a picture of the rep's lines, the evidence, one open question, the goal. */
export function Talk({ team, card, pipeline }: TalkProps) {
  const { model, words } = usePane();
  const finding = card.coaching?.finding ?? repCell(card, lineConcentration.id);
  const rows = finding?.sheetRows() ?? [];
  return (
    <>
      <RepLines card={card} />
      <p class="fb-say">{words.team.evidence(card)}</p>
      <div class="fb-raised">
        <small class="fb-say">{words.team.askTitle}</small>
        <p>“{words.team.question(card)}”</p>
      </div>
      {pipeline === null ? null : <LastSaid card={card} pipeline={pipeline} />}
      <GoalStepper key={card.rep} card={card} reps={team.reps.map(({ rep }) => rep)} />
      <BesideTeam team={team} rep={card.rep} />
      <div class="fb-row">
        <button
          type="button"
          class="fb-button fb-primary"
          disabled={rows.length === 0}
          onClick={() => void model.sheet.select(rows)}
        >
          {words.customerMap.selectRows(rows.length)}
        </button>
      </div>
    </>
  );
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { teamReport } from "../../../core/team/teamReport";
import * as words from "../../../core/words/en";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { AttainmentPlot } from "./AttainmentPlot";
import { Coaching } from "./Coaching";
import { RepTable } from "./RepTable";
import { teamOfSheet } from "./teamOfSheet";

/** The same review for each rep, with goals, attainment beside balance, and where to begin a talk. */
export function TeamPanel() {
  const { model, state } = usePane();
  const { outlook, settings, view, desk } = state;
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    if (desk === null) void model.openDesk();
  }, [model, desk]);
  const team = useMemo(
    () => outlook && teamOfSheet(outlook.sheet, settings, desk ?? emptyDesk, view.asOf),
    [outlook, settings, desk, view.asOf],
  );
  if (team === null) return null;
  const shown =
    team.reps.find(({ rep }) => rep === chosen) ??
    team.reps.find(({ coaching }) => coaching !== null) ??
    team.reps[0];
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.team.teamHeadline(team)}</h1>
          <p class="fb-lede">{words.team.teamLine(team)}</p>
        </div>
      </div>
      {desk?.goals.problems.map((problem) => (
        <Note key={problem} trouble>
          {words.tabs.sentence(problem)}
        </Note>
      ))}
      {shown === undefined ? null : (
        <>
          <RepTable team={team} chosen={shown.rep} onChoose={choose} />
          <AttainmentPlot team={team} />
          <Coaching card={shown} />
          <p class="fb-say">
            <Act onClick={() => void model.report(teamReport(team), words.tabs.teamSheetWritten)}>
              {words.tabs.teamSheet}
            </Act>
          </p>
        </>
      )}
      {team.goalsWithoutRep.length === 0 ? null : (
        <p class="fb-say">{words.tabs.sentence(words.team.repsWithoutDeals(team.goalsWithoutRep))}</p>
      )}
      {(desk ?? emptyDesk).goals.goals.length === 0 ? <p class="fb-say">{words.tabs.goalsHint}</p> : null}
    </>
  );
}

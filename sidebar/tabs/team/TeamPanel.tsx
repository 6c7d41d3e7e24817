import { useEffect, useMemo, useState } from "preact/hooks";
import { teamReport } from "../../../core/sheets/teamReport";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { UptakeSection } from "../../parts/UptakeSection";
import { AttainmentPlot } from "./AttainmentPlot";
import { BesideTeam } from "./BesideTeam";
import { Coaching } from "./Coaching";
import { RepTable } from "./RepTable";
import { teamOfTable } from "./teamOfTable";

/** The same review for each rep, with goals, attainment beside balance, and where to begin a talk. */
export function TeamPanel() {
  const { model, state, words } = usePane();
  const { reviewed, settings, desk } = state;
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    if (desk === null) void model.desk.open();
  }, [model, desk]);
  const sheet = reviewed?.ok ? reviewed : null;
  const read = useMemo(
    () => sheet && teamOfTable(sheet, settings, desk ?? emptyDesk),
    [sheet, settings, desk],
  );
  if (read === null) return null;
  const { team, reps } = read;
  const shown = team.reps.find(({ rep }) => rep === (chosen ?? team.begin)) ?? team.reps[0];
  const rows = reps.find(({ owner }) => owner === shown?.rep)?.pipeline;
  const { goals, problems } = (desk ?? emptyDesk).goals;
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.team.teamHeadline(team)}</h1>
          <p class="fb-lede">{shown === undefined ? words.tabs.needsOwner : words.team.teamLine(team)}</p>
        </div>
      </div>
      {problems.map(words.team.goalProblem).map((problem) => (
        <Note key={problem} trouble>
          {words.tabs.sentence(problem)}
        </Note>
      ))}
      {shown === undefined ? null : (
        <>
          <RepTable team={team} chosen={shown.rep} onChoose={choose} />
          <AttainmentPlot team={team} />
          <Coaching card={shown} />
          <BesideTeam team={team} rep={shown.rep} />
          {rows === undefined ? null : (
            <UptakeSection title={words.tabs.uptakeOf(shown.rep)} pipeline={rows} />
          )}
          <div class="fb-acts">
            <Act onClick={() => void model.desk.writeReport(teamReport(team, words))}>
              {words.tabs.teamSheet}
            </Act>
            <Act onClick={() => void model.desk.open()}>{words.tabs.readGoals}</Act>
          </div>
        </>
      )}
      {team.many === null ? null : (
        <p class="fb-say">{words.tabs.sentence(words.team.manyReps(team.many))}</p>
      )}
      {team.goalsWithoutRep.length === 0 ? null : (
        <p class="fb-say">{words.tabs.sentence(words.team.repsWithoutDeals(team.goalsWithoutRep))}</p>
      )}
      {shown !== undefined && goals.length === 0 ? <p class="fb-say">{words.tabs.goalsHint}</p> : null}
    </>
  );
}

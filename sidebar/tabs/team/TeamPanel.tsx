import { useEffect, useState } from "preact/hooks";
import { teamReport } from "../../../core/sheets/teamReport";
import type { Team } from "../../../core/team/Team";
import type { ReviewedSheet } from "../../model/analyse";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";
import { AttainmentPlot } from "./AttainmentPlot";
import { RepTable } from "./RepTable";
import { Talk } from "./Talk";
import { teamOfTable } from "./teamOfTable";

/** The same review for each rep, with goals, attainment beside balance, and where to begin a talk. */
export function TeamPanel() {
  const { reviewed } = usePane().state;
  return reviewed?.ok ? <TeamOfSheet sheet={reviewed} /> : null;
}

/** Where the pane may print: a page for each rep, to talk over. */
function PrintReps({ team }: { team: Team }) {
  const { model, words } = usePane();
  const { print } = model;
  if (print === undefined) return null;
  const run = () => {
    print.reps(team, words);
    model.tell(words.share.printingReps(team.reps.length));
  };
  return (
    <button type="button" class="fb-button" onClick={run}>
      {words.tabs.repPages}
    </button>
  );
}

function TeamOfSheet({ sheet }: { sheet: Extract<ReviewedSheet, { ok: true }> }) {
  const { model, state, words } = usePane();
  const { settings, desk } = state;
  /** Undefined until somebody opened or closed one: then it is the one with whom to begin. */
  const [open, openTalk] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (desk === null) void model.desk.open();
  }, [model, desk]);
  const { known: read, work } = useReckoning(sheet, () => teamOfTable(sheet, settings, desk ?? emptyDesk), [
    settings,
    desk,
  ]);
  if (read === null) return <Waiting work={work} />;
  const { team, reps } = read;
  const shown = open === undefined ? team.begin : open;
  const { problems } = (desk ?? emptyDesk).goals;
  return (
    <>
      <Pills analysis={sheet.analysis} ask={["by"]} />
      <h1>{words.team.teamFirst(team)}</h1>
      <p class="fb-lede fb-after">
        {team.reps.length === 0 ? words.tabs.needsOwner : words.team.teamLine(team)}
      </p>
      {problems.map(words.team.goalProblem).map((problem) => (
        <Note key={problem} trouble>
          {words.format.sentence(problem)}
        </Note>
      ))}
      {team.reps.length === 0 ? null : (
        <>
          <RepTable
            team={team}
            open={shown}
            onOpen={openTalk}
            talk={(card) => (
              <Talk
                team={team}
                card={card}
                pipeline={reps.find(({ owner }) => owner === card.rep)?.pipeline ?? null}
              />
            )}
          />
          <AttainmentPlot team={team} />
          <div class="fb-row">
            <PrintReps team={team} />
            <button
              type="button"
              class="fb-button"
              onClick={() => void model.desk.writeReport(teamReport(team, model.written))}
            >
              {words.tabs.teamSheet}
            </button>
            <Act onClick={() => void model.desk.open()}>{words.tabs.readGoals}</Act>
          </div>
        </>
      )}
      {team.many === null ? null : (
        <p class="fb-say">{words.format.sentence(words.team.manyReps(team.many))}</p>
      )}
      {team.goalsWithoutRep.length === 0 ? null : (
        <p class="fb-say">{words.format.sentence(words.team.repsWithoutDeals(team.goalsWithoutRep))}</p>
      )}
    </>
  );
}

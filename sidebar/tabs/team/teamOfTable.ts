import type { Settings } from "../../../core/port/Settings";
import type { OpenTable } from "../../../core/table/openTable";
import { rowsByOwner } from "../../../core/table/ownerRows";
import { pipelineOf } from "../../../core/table/pipelineOf";
import type { Team } from "../../../core/team/Team";
import { type Rep, teamOf } from "../../../core/team/teamOf";
import { asOfOption, type View } from "../../model/analyse";
import type { Desk } from "../../model/Desk";

/** Everybody's rows and scorecards, whichever rep the review looks at just now. */
export interface TableTeam {
  readonly team: Team;
  readonly reps: readonly Rep[];
}

export function teamOfTable(table: OpenTable, { guidelines }: Settings, desk: Desk, view: View): TableTeam {
  const reps = rowsByOwner(table).map(({ owner, rows }) => ({
    owner,
    pipeline: pipelineOf(table, rows, asOfOption(view)),
  }));
  return { reps, team: teamOf(reps, { guidelines, goals: desk.goals.goals }) };
}

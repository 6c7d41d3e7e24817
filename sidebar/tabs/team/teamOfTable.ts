import { readingOf } from "../../../core/balance/Guidelines";
import type { Settings } from "../../../core/port/Settings";
import { dealsByOwner } from "../../../core/table/dealsByOwner";
import type { OpenTable } from "../../../core/table/openTable";
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
  const reps = dealsByOwner(table).map(({ owner, deals }) => ({
    owner,
    pipeline: pipelineOf(table, deals, { ...readingOf(guidelines), ...asOfOption(view) }),
  }));
  return { reps, team: teamOf(reps, { guidelines, goals: desk.goals.goals }) };
}

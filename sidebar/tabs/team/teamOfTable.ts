import type { Settings } from "../../../core/port/Settings";
import { type OwnerPipeline, pipelinesByOwner } from "../../../core/table/readPipelineByOwner";
import type { Team } from "../../../core/team/Team";
import { teamOf } from "../../../core/team/teamOf";
import type { ReviewedSheet } from "../../model/analyse";
import type { Desk } from "../../model/Desk";

/** Everybody's deals and scorecards, whichever rep the review looks at just now. */
export interface TableTeam {
  readonly team: Team;
  readonly reps: readonly OwnerPipeline[];
}

export function teamOfTable(
  { table, analysis }: Extract<ReviewedSheet, { ok: true }>,
  { guidelines }: Settings,
  desk: Desk,
): TableTeam {
  const reps = pipelinesByOwner(table, analysis.everyone);
  return {
    reps,
    team: teamOf(reps, {
      guidelines: { ...guidelines, by: analysis.review.guidelines.by },
      goals: desk.goals.goals,
    }),
  };
}

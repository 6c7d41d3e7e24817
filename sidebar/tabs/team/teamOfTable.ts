import type { Slices } from "../../../core/cells/slices";
import type { Settings } from "../../../core/port/Settings";
import { type OwnerPipeline, pipelinesByOwner } from "../../../core/table/readPipelineByOwner";
import type { Team } from "../../../core/team/Team";
import { teamInSlices } from "../../../core/team/teamOf";
import type { ReviewedSheet } from "../../model/analyse";
import type { Desk } from "../../model/Desk";

/** Everybody's deals and scorecards, whichever rep the review looks at just now. */
export interface TableTeam {
  readonly team: Team;
  readonly reps: readonly OwnerPipeline[];
}

export function* teamOfTable(
  { table, analysis }: Extract<ReviewedSheet, { ok: true }>,
  { guidelines }: Settings,
  desk: Desk,
): Slices<TableTeam> {
  const reps = pipelinesByOwner(table, analysis.everyone);
  yield;
  return {
    reps,
    team: yield* teamInSlices(reps, {
      guidelines: { ...guidelines, by: analysis.review.guidelines.by },
      goals: desk.goals.goals,
    }),
  };
}

import type { SheetCells } from "../../../core/port/port";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import type { Team } from "../../../core/team/Team";
import { type Rep, teamOf } from "../../../core/team/teamOf";
import type { Desk } from "../../model/Desk";
import type { Settings } from "../../model/Settings";

/** Everybody's rows and scorecards, whichever rep the review looks at just now. */
export interface SheetTeam {
  readonly team: Team;
  readonly reps: readonly Rep[];
}

export function teamOfSheet(
  sheet: SheetCells,
  settings: Settings,
  desk: Desk,
  asOf: number | null,
): SheetTeam {
  const read = readPipelineByOwner(sheet.cells, {
    map: settings.columns[sheet.id] ?? {},
    ...(asOf === null ? {} : { asOf }),
  });
  const reps = "code" in read ? [] : read;
  return { reps, team: teamOf(reps, { guidelines: settings.guidelines, goals: desk.goals.goals }) };
}

import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import type { Team } from "../../../core/team/Team";
import { teamOf } from "../../../core/team/teamOf";
import type { SheetCells } from "../../../core/workbook/port";
import type { Desk } from "../../model/Desk";
import type { Settings } from "../../model/Settings";

/** Everybody's scorecards, whichever rep the review looks at just now. */
export function teamOfSheet(sheet: SheetCells, settings: Settings, desk: Desk, asOf: number | null): Team {
  const reps = readPipelineByOwner(sheet.cells, {
    map: settings.columns[sheet.id] ?? {},
    ...(asOf === null ? {} : { asOf }),
  });
  return teamOf("code" in reps ? [] : reps, { guidelines: settings.guidelines, goals: desk.goals.goals });
}

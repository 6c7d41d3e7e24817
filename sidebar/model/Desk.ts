import { readLogRows } from "../../core/port/log";
import type { SheetRef, WorkbookPort } from "../../core/port/port";
import { type ActivityLog, readActivityLog } from "../../core/sheets/activityLog";
import { type GoalsRead, readGoals } from "../../core/sheets/readGoals";
import { readLog } from "../../core/sheets/readLog";
import { type RepInputs, readTimeSheet, timeSheetKey } from "../../core/sheets/timeSheet";
import type { ReviewLog } from "../../core/weekly/Snapshot";

/** What other sheets of the document tell: the log of reviews, the rep's own figures, hours really spent, goals. */
export interface Desk {
  readonly log: ReviewLog;
  readonly inputs: RepInputs;
  readonly activity: ActivityLog | null;
  readonly goals: GoalsRead;
}

export const emptyDesk: Desk = {
  log: readLog([]),
  inputs: readTimeSheet(null),
  activity: null,
  goals: { goals: [], problems: [] },
};

const activityNames = /^(activit\w*|activity log|time log|hours|zeiten|heures|horas|ore|uren)$/i;
const goalNames = /^(goals?|ziele|objectifs|objetivos|obiettivi|doelen)$/i;

/** Reads the sheets that are there; those that are not leave their part empty. Throws PortError. */
export async function loadDesk(port: WorkbookPort): Promise<Desk> {
  const [rows, timeCells, sheets] = await Promise.all([
    readLogRows(port),
    port.readOwn(timeSheetKey),
    port.sheets(),
  ]);
  const read = async (names: RegExp) => {
    const sheet = sheets.find(({ name }: SheetRef) => names.test(name.trim()));
    return sheet ? (await port.read(sheet.id)).cells : null;
  };
  const activity = await read(activityNames);
  const goals = await read(goalNames);
  return {
    log: readLog(rows),
    inputs: readTimeSheet(timeCells?.cells ?? null),
    activity: activity && readActivityLog(activity),
    goals: goals ? readGoals(goals) : emptyDesk.goals,
  };
}

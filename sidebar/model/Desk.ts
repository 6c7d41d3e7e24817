import { readLogRows } from "../../core/port/log";
import type { SheetRef, WorkbookPort } from "../../core/port/port";
import { type ActivityLog, isActivitySheet, readActivityLog } from "../../core/sheets/activityLog";
import { goalsKey } from "../../core/sheets/goalsSheet";
import { type GoalsRead, readGoals } from "../../core/sheets/readGoals";
import { readLog } from "../../core/sheets/readLog";
import type { RepInputs } from "../../core/sheets/repInputs";
import { readTimeSheet, timeSheetKey } from "../../core/sheets/timeSheet";
import type { ReviewLog } from "../../core/weekly/Snapshot";

/** What other sheets of the document tell: the log of reviews, the rep's own figures, hours really spent, goals. */
export interface Desk {
  readonly log: ReviewLog;
  readonly inputs: RepInputs;
  readonly activity: ActivityLog | null;
  readonly goals: GoalsRead;
  /** The name of the user's own sheet of goals, which is theirs to change; null where it is ours, or none. */
  readonly goalsOfTheirs: string | null;
}

export const emptyDesk: Desk = {
  log: readLog([]),
  inputs: readTimeSheet(null),
  activity: null,
  goals: { goals: [], problems: [] },
  goalsOfTheirs: null,
};

const goalNames = /^(goals?|ziele|objectifs|objetivos|obiettivi|doelen)$/i;
const isGoalsSheet = (name: string) => goalNames.test(name.trim());

/** Reads the sheets that are there; those that are not leave their part empty. Throws PortError. */
export async function loadDesk(port: WorkbookPort): Promise<Desk> {
  const [rows, timeCells, ownGoals, sheets] = await Promise.all([
    readLogRows(port),
    port.readOwn(timeSheetKey),
    port.readOwn(goalsKey),
    port.sheets(),
  ]);
  const read = async (isIt: (name: string) => boolean) => {
    const sheet = sheets.find(({ name }: SheetRef) => isIt(name));
    return sheet === undefined ? null : port.read(sheet.id);
  };
  const activity = (await read(isActivitySheet))?.cells ?? null;
  const theirs = ownGoals === null ? await read(isGoalsSheet) : null;
  const goals = (ownGoals ?? theirs)?.cells;
  return {
    log: readLog(rows),
    inputs: readTimeSheet(timeCells?.cells ?? null),
    activity: activity && readActivityLog(activity),
    goals: goals ? readGoals(goals) : emptyDesk.goals,
    goalsOfTheirs: theirs?.name ?? null,
  };
}

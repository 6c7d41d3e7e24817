import type { ActivityLog } from "../../../core/sheets/activityLog";
import type { RepInputs } from "../../../core/sheets/timeSheet";
import type { HandOff } from "../../../core/time/handOff";
import type { TimeInputs } from "../../../core/time/TimeInput";
import type { TimePlan } from "../../../core/time/timePlan";
import type { NextAction } from "../../../core/weekly/nextActions";

/** Everything that the time plan of a file has to show. */
export interface TimeReport {
  readonly file: string;
  readonly asOf: number | null;
  readonly inputs: TimeInputs;
  readonly plan: TimePlan;
  readonly handOff: HandOff;
  readonly actions: readonly NextAction[];
  /** With the hours that went to accounts outside of the plan; null where no log was given. */
  readonly log: (ActivityLog & { readonly elsewhere: number }) | null;
  /** Cells of the sheet "Time plan" that are no figure. */
  readonly unreadable: RepInputs["unreadable"];
}

import type { ActivityLog } from "../../../core/sheets/activityLog";
import type { RepInputs } from "../../../core/sheets/repInputs";
import type { Side } from "../../../core/time/activities/sidesOfAccounts";
import type { HandOff } from "../../../core/time/inside/handOff";
import type { TimeInputs } from "../../../core/time/timeInputs";
import type { TimePlan } from "../../../core/time/timePlan";
import type { NextAction } from "../../../core/weekly/actions/NextAction";

/** Everything that the time plan of a file has to show. */
export interface TimeReport {
  readonly file: string;
  readonly asOf: number | null;
  readonly inputs: TimeInputs;
  readonly plan: TimePlan;
  readonly handOff: HandOff;
  readonly actions: readonly NextAction[];
  /** The side whose deals are too few by the review; null where neither is. */
  readonly lacking: Side | null;
  /** What balance may cost, as a part of the gain. */
  readonly budget: number;
  /** Null where no log was given. */
  readonly log: ActivityLog | null;
  /** Cells of the sheet "Time plan" that are no figure. */
  readonly unreadable: RepInputs["unreadable"];
  /** Its rows with figures for what is no activity any more. */
  readonly unused: readonly string[];
}

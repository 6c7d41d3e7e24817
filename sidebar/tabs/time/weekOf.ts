import type { Review } from "../../../core/balance/review";
import type { Slices } from "../../../core/cells/slices";
import { unusedRows } from "../../../core/sheets/repInputs";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { HoursProblem } from "../../../core/time/allocation/HoursProblem";
import type { TimeAims } from "../../../core/time/balance/TimeAims";
import { type HandOff, handOffInSlices } from "../../../core/time/inside/handOff";
import { noHoursSpent } from "../../../core/time/spentHours";
import { timePlanInSlices } from "../../../core/time/timePlan";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { nextActionsInSlices } from "../../../core/weekly/actions/nextActions";
import { type WeekList, weekList } from "../../../core/weekly/weekList";
import type { PaneWords } from "../../../core/words/Words";
import type { Desk } from "../../model/Desk";
import { drawnPlanOf, type PlannedTime } from "./planOf";

/** Rows of the week's list at most, and of those that wait. */
const [mostRows, mostLater] = [15, 5];

/** The plan of a week, and what the Time tab draws of it. */
export interface DrawnWeek extends PlannedTime {
  readonly actions: readonly NextAction[];
  readonly list: WeekList;
  /** Rows of the sheet with figures of the rep for what is no activity. */
  readonly unused: readonly string[];
  readonly inside: HandOff;
}

interface WeekSources {
  readonly pipeline: Pipeline;
  readonly review: Review;
  readonly desk: Desk;
  readonly hours: number;
  readonly aims: TimeAims;
  readonly words: PaneWords["time"];
  /** Serial day. */
  readonly today: number;
}

/** Or why the week cannot be planned. */
export function* weekOf({
  pipeline,
  review,
  desk,
  hours,
  aims,
  words,
  today,
}: WeekSources): Slices<DrawnWeek | HoursProblem> {
  const { guidelines } = review;
  const planned = yield* drawnPlanOf(pipeline, desk, hours, guidelines, words, aims);
  if ("code" in planned) return planned;
  const { customers, inputs, plan } = planned;
  yield;
  const sources = { pipeline, review, customers, plan, log: desk.log, today };
  const actions = yield* nextActionsInSlices(sources);
  yield;
  const list = yield* weekList({ ...sources, actions, most: mostRows, mostLater });
  yield;
  const unused = unusedRows(inputs.activities, desk.inputs, words);
  yield;
  const inside = yield* handOffInSlices(plan, customers, guidelines, (activities, own) =>
    timePlanInSlices(activities, own, noHoursSpent, aims),
  );
  return { ...planned, actions, list, unused, inside };
}

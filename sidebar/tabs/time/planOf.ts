import { withRepInputs } from "../../../core/sheets/timeSheet";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { HoursProblem } from "../../../core/time/allocation/HoursProblem";
import type { TimeAims } from "../../../core/time/balance/TimeAims";
import { spentHours } from "../../../core/time/spentHours";
import { type HourGuidelines, type TimeInputs, timeInputs } from "../../../core/time/timeInputs";
import { type TimePlan, timePlan } from "../../../core/time/timePlan";
import type { Words } from "../../../core/words/Words";
import { customersOf } from "../../model/customersOf";
import type { Desk } from "../../model/Desk";

export interface PlannedTime {
  readonly inputs: TimeInputs;
  readonly plan: TimePlan;
}

interface Known {
  readonly desk: Desk;
  readonly guidelines: Partial<HourGuidelines>;
  readonly inputs: TimeInputs;
}

const known = new WeakMap<Pipeline, Known>();

/** What competes for the hours, worked out once however often the slider moves. */
function inputsOf(pipeline: Pipeline, desk: Desk, guidelines: Partial<HourGuidelines>): TimeInputs {
  const found = known.get(pipeline);
  if (found?.desk === desk && found.guidelines === guidelines) return found.inputs;
  const inputs = timeInputs(pipeline, customersOf(pipeline, desk.log), guidelines, desk.activity?.entries);
  known.set(pipeline, { desk, guidelines, inputs });
  return inputs;
}

/** The week's plan, or why it cannot be made: minimum hours above the budget. */
export function planOf(
  pipeline: Pipeline,
  desk: Desk,
  hours: number,
  guidelines: Partial<HourGuidelines>,
  words: Words["time"],
  aims?: TimeAims,
): PlannedTime | HoursProblem {
  const inputs = inputsOf(pipeline, desk, guidelines);
  const spent = desk.activity === null ? undefined : spentHours(desk.activity.hours, pipeline);
  const made = timePlan(withRepInputs(inputs.activities, desk.inputs, words), hours, spent, aims);
  return made.ok ? { inputs, plan: made.plan } : made.problem;
}

import { withRepInputs } from "../../../core/sheets/timeSheet";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { HoursProblem } from "../../../core/time/allocateHours";
import type { TimeInputs } from "../../../core/time/TimeInput";
import { timeInputs } from "../../../core/time/timeInputs";
import { type TimePlan, timePlan } from "../../../core/time/timePlan";
import { customersOf } from "../../model/customersOf";
import type { Desk } from "../../model/Desk";

export interface PlannedTime {
  readonly inputs: TimeInputs;
  readonly plan: TimePlan;
}

const known = new WeakMap<Pipeline, TimeInputs>();

/** The week's plan, or why it cannot be made: minimum hours above the budget. */
export function planOf(pipeline: Pipeline, desk: Desk, hours: number): PlannedTime | HoursProblem {
  const inputs = known.get(pipeline) ?? timeInputs(pipeline, customersOf(pipeline));
  known.set(pipeline, inputs);
  const made = timePlan(withRepInputs(inputs.accounts, desk.inputs), hours, desk.activity?.hours);
  return made.ok ? { inputs, plan: made.plan } : made.problem;
}

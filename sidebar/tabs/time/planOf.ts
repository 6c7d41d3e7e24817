import type { Slices } from "../../../core/cells/slices";
import type { CustomerReport, ForetoldCustomers } from "../../../core/customers/report/CustomerReport";
import { withRepInputs } from "../../../core/sheets/repInputs";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { HoursProblem } from "../../../core/time/allocation/HoursProblem";
import type { TimeAims } from "../../../core/time/balance/TimeAims";
import { spentHours } from "../../../core/time/spentHours";
import { type HourGuidelines, type TimeInputs, timeInputsInSlices } from "../../../core/time/timeInputs";
import { type TimePlan, timePlanInSlices } from "../../../core/time/timePlan";
import type { PaneWords } from "../../../core/words/Words";
import { customersInSlices } from "../../model/customersInSlices";
import type { Desk } from "../../model/Desk";

export interface PlannedTime {
  readonly customers: CustomerReport;
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
export function* inputsOf(
  pipeline: Pipeline,
  customers: ForetoldCustomers,
  desk: Desk,
  guidelines: Partial<HourGuidelines>,
): Slices<TimeInputs> {
  const found = known.get(pipeline);
  if (found?.desk === desk && found.guidelines === guidelines) return found.inputs;
  const inputs = yield* timeInputsInSlices(pipeline, customers, guidelines, desk.activity?.entries);
  known.set(pipeline, { desk, guidelines, inputs });
  return inputs;
}

/** The week's plan, or why it cannot be made: minimum hours above the budget. */
export function* planOf(
  pipeline: Pipeline,
  desk: Desk,
  hours: number,
  guidelines: Partial<HourGuidelines>,
  words: PaneWords["time"],
  aims?: TimeAims,
): Slices<PlannedTime | HoursProblem> {
  const customers = yield* customersInSlices(pipeline, desk.log);
  const inputs = yield* inputsOf(pipeline, customers, desk, guidelines);
  const spent = desk.activity === null ? undefined : spentHours(desk.activity.hours, pipeline);
  yield;
  const made = yield* timePlanInSlices(
    withRepInputs(inputs.activities, desk.inputs, words),
    hours,
    spent,
    aims,
  );
  if (!made.ok) return made.problem;
  return { customers, inputs, plan: made.plan };
}

/** For how many hours of these inputs the curve was drawn last: it is the same wherever the border stands. */
const drawn = new WeakMap<TimeInputs, number>();

/** The same with all that its drawing asks at every step. */
export function* drawnPlanOf(...given: Parameters<typeof planOf>): Slices<PlannedTime | HoursProblem> {
  const planned = yield* planOf(...given);
  if ("code" in planned) return planned;
  const { plan, inputs } = planned;
  if (drawn.get(inputs) !== plan.hours) yield* plan.balance.curve.inSlices();
  drawn.set(inputs, plan.hours);
  return planned;
}

/** A plan whose range of gains is known: 200 draws, which need not follow a border that is being dragged. */
export function* withRange(plan: TimePlan | null): Slices<{ readonly plan: TimePlan | null }> {
  if (plan !== null) yield* plan.range.inSlices();
  return { plan };
}

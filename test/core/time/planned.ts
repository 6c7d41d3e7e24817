import { type Allocation, allocateHours } from "../../../core/time/allocation/allocateHours";
import { type TimePlan, timePlan } from "../../../core/time/timePlan";

/** The plan of inputs that make sense. */
export function planned(...input: Parameters<typeof timePlan>): TimePlan {
  const made = timePlan(...input);
  if (!made.ok) throw new Error(made.problem.code);
  return made.plan;
}

export function allocated(input: Parameters<typeof allocateHours>[0]): Allocation {
  const made = allocateHours(input);
  if (!made.ok) throw new Error(made.problem.code);
  return made;
}

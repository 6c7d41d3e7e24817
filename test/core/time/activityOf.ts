import type { Activity } from "../../../core/time/Activity";

/** An open deal as the time plan takes it, with what a test leaves out at rest. */
export function activityOf(
  account: string | null,
  value: number,
  effort: number,
  more: Partial<Activity> = {},
): Activity {
  return {
    account,
    purpose: "deal",
    line: null,
    customer: "current",
    value,
    effort,
    minimum: 0,
    maximum: Number.POSITIVE_INFINITY,
    changedByRep: false,
    ...more,
  };
}

/** Finding new customers. */
export const findingOf = (value: number, effort: number) =>
  activityOf(null, value, effort, { purpose: "finding", customer: "new" });

import type { TimeInput } from "../../../core/time/TimeInput";

/** An account as the time plan takes it, with what a test leaves out at rest. */
export function accountOf(
  account: string,
  value: number,
  effort: number,
  more: Partial<TimeInput> = {},
): TimeInput {
  return {
    account,
    customer: "current",
    value,
    effort,
    minimum: 0,
    maximum: Number.POSITIVE_INFINITY,
    parts: { deals: value, whitespace: 0, keeping: 0 },
    openDeals: 1,
    focus: null,
    changedByRep: false,
    ...more,
  };
}

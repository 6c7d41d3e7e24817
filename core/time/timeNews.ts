import type { TimePlan } from "./timePlan";

/** Less than that is no advice: hours are planned in halves. */
const leastMoved = 0.5;

/** The one thing that a time plan says first. `share` is 0..1 of the week's hours. */
export type TimeNews =
  | { readonly code: "no-accounts" | "divided-well" }
  | { readonly code: "share-for-new"; readonly share: number }
  | { readonly code: "move-hours"; readonly hours: number; readonly to: "new" | "current" };

/**
 * What to do with the week's hours: how much of them to give to new customers, or, where a log tells how they were spent, how many to
 * move. No account: nothing to say.
 *
 * @example timeNews({ accounts: [{}], split: { new: 6, current: 18 }, spent: { new: 2, current: 22 }, hours: 24 }) // { code: "move-hours", hours: 4, to: "new" }
 */
export function timeNews({
  accounts,
  split,
  spent,
  hours,
}: Pick<TimePlan, "accounts" | "split" | "spent" | "hours">): TimeNews {
  if (accounts.length === 0) return { code: "no-accounts" };
  if (spent === null) return { code: "share-for-new", share: hours === 0 ? 0 : split.new / hours };
  const moved = split.new - spent.new;
  if (Math.abs(moved) < leastMoved) return { code: "divided-well" };
  return { code: "move-hours", hours: Math.abs(moved), to: moved > 0 ? "new" : "current" };
}

/**
 * How much more the plan gives than the hours as they were spent, or than equal parts where nobody knows; a share of the latter, null
 * where that gives nothing.
 *
 * @example expectedGain({ value: 12, equalValue: 8, spent: null }) // 0.5
 */
export function expectedGain({ value, equalValue, spent }: Pick<TimePlan, "value" | "equalValue" | "spent">) {
  const base = spent === null ? equalValue : spent.value;
  return base > 0 ? value / base - 1 : null;
}

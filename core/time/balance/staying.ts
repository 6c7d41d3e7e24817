import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import type { Activity } from "../Activity";
import { leastAppointment } from "../leastAppointment";
import { draws, effortDraws } from "./effortDraws";
import { type PriceOfBalance, priceOfBalanceInSlices } from "./priceOfBalance";
import type { TimeAims } from "./TimeAims";

/** How often an account keeps hours when the week is planned anew with other efforts. */
export interface Staying {
  readonly account: string;
  /** 0..1 of the draws. */
  readonly part: number;
}

/** More activities are planned in fewer draws, so that nobody waits. */
const mostPlanned = 60_000;
const fewestDraws = 10;

/**
 * Plans the same week under the same aims with efforts that are off by half to double: which of the accounts with a quarter of an hour or
 * more keep as much. New customers get what the plan gives them at least, whatever that then costs.
 *
 * @param plan that of the efforts as they are guessed
 * @returns in the order of the activities; no account with hours: none
 * @example finish(staying([], 8, noAims, { hours: [], floor: 0 })) // []
 */
export function* staying(
  activities: readonly Activity[],
  hours: number,
  aims: TimeAims,
  { hours: planned, floor }: Pick<PriceOfBalance, "hours" | "floor">,
): Slices<readonly Staying[]> {
  const kept = new Map([...accountsWithHours(activities, planned)].map((account) => [account, 0]));
  if (kept.size === 0) return [];
  const count = Math.max(fewestDraws, Math.min(draws, Math.floor(mostPlanned / activities.length)));
  const factors = yield* effortDraws(activities.length);
  const sameAims = {
    ...aims,
    newBand: [floor, Math.max(floor, aims.newBand[1])],
    budget: Number.POSITIVE_INFINITY,
  } as const;
  for (let draw = 0; draw < count; draw++) {
    yield;
    const drawn = activities.map((activity, i) => ({
      ...activity,
      effort: activity.effort * at(factors, draw * activities.length + i),
    }));
    const { hours: own } = yield* priceOfBalanceInSlices(drawn, hours, sameAims);
    for (const account of accountsWithHours(drawn, own)) {
      const before = kept.get(account);
      if (before !== undefined) kept.set(account, before + 1);
    }
  }
  return [...kept].map(([account, times]) => ({ account, part: times / count }));
}

function accountsWithHours(activities: readonly Activity[], hours: readonly number[]): ReadonlySet<string> {
  const byAccount = new Map<string, number>();
  activities.forEach(({ account }, i) => {
    if (account === null) return;
    const before = byAccount.get(account);
    byAccount.set(account, at(hours, i) + (before === undefined ? 0 : before));
  });
  return new Set([...byAccount].filter(([, own]) => own >= leastAppointment).map(([account]) => account));
}

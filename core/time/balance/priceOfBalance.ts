import { at } from "../../cells/at";
import { type Later, later, type Slices } from "../../cells/slices";
import { sum } from "../../statistics/sum";
import type { Activity } from "../Activity";
import type { LimitsClash } from "../allocation/HoursProblem";
import { type Division, hoursDivider } from "../allocation/hoursDivider";
import { claimsOfActivities } from "../claimsOfActivities";
import { aimGroups } from "./aimGroups";
import type { TimeAims } from "./TimeAims";

/** A share of the hours for new customers, and what it costs with all other aims: a part of what the hours give by worth alone. */
export interface SharePrice {
  readonly new: number;
  readonly cost: number;
}

/** What balance costs. Costs are parts of the value of the free optimum, shares parts of the hours. */
export interface PriceOfBalance {
  /** Hours by worth alone. */
  readonly free: { readonly hours: readonly number[]; readonly value: number; readonly new: number };
  /** Hours under the aims, by activity; what they give, and what one more hour would add. */
  readonly hours: readonly number[];
  readonly value: number;
  readonly multiplier: number;
  readonly unspent: number;
  readonly new: number;
  readonly cost: number;
  /** The floor for new customers: the aim's, or the largest that the budget allows; 0 where nothing asks for one. */
  readonly floor: number;
  /** The largest line, with the most that it may get, what it gets, and what it would get by worth alone; null where nothing limits it. */
  readonly line: {
    readonly name: string;
    readonly cap: number;
    readonly share: number;
    readonly free: number;
  } | null;
  /** The floor that was aimed at; null where the user's limits or nothing say it. */
  readonly aim: number | null;
  /** Why the floor is less than the aim: more would cost more than the budget, or the other aims alone do; null where it is not. */
  readonly held: "budget" | "cap" | null;
  /** What one more percentage point for new customers would cost. */
  readonly perPoint: number;
  /** The price of every share from 0 to 0.6 that can be had; none where all activities are of one side. */
  readonly curve: Later<readonly SharePrice[]>;
  /** Limits that cannot be kept together: no other hours come nearer to them. */
  readonly clash: LimitsClash | null;
}

const steps = 30;
const widest = 0.6;

/**
 * Divides hours by the aims, and tells what they cost against hours by worth alone. New customers get the aim's share if all aims together cost no more
 * than the budget, else the largest share that does not; where the other aims alone cost more, the share that then results.
 *
 * No activity: no hours, no cost. The activities and hours are taken to make sense (see `problemOf`).
 *
 * @example finish(priceOfBalanceInSlices([], 8, noAims)).cost // 0
 */
export function* priceOfBalanceInSlices(
  activities: readonly Activity[],
  hours: number,
  aims: TimeAims,
): Slices<PriceOfBalance> {
  const { groups, shares, reachFor, lineCap, isOwn } = aimGroups(activities, aims);
  yield;
  const claims = claimsOfActivities(activities);
  yield;
  const divide = yield* hoursDivider(claims, groups, hours);
  yield;
  const free = divide(
    hours,
    groups.map(() => ({ floor: 0, cap: Infinity })),
  );
  const [own = { floor: 0, cap: Infinity }] = shares;
  const within = (floor = own.floor, cap = own.cap): Division =>
    divide(
      hours,
      shares.map((share, group) => {
        const limits = group === 0 ? { floor, cap } : share;
        return { floor: hours * limits.floor, cap: limits.cap === Infinity ? Infinity : hours * limits.cap };
      }),
    );
  const shareOf = (division: Division, group: number) =>
    hours === 0 ? 0 : sum((groups[group]?.members ?? []).map((member) => at(division.hours, member))) / hours;
  const costOf = ({ value }: Division) => (free.value > 0 ? Math.max(0, 1 - value / free.value) : 0);
  const perPoint = ({ prices: [price] }: Division) =>
    free.value > 0 && price ? ((price.floor - price.cap) * hours) / 100 / free.value : 0;

  yield;
  const { division, floor, held } =
    reachFor === null
      ? asLimited(within(), own.floor, (made) => !isOwn && costOf(made) > aims.budget)
      : yield* largestWithin(reachFor, aims.budget, {
          within,
          costOf,
          perShare: (made) => perPoint(made) * 100,
        });
  const line = groups[1];
  const ofNew = groups[0]?.members ?? [];
  // With activities of one side alone there is nothing to choose but idle hours.
  const isChoice = ofNew.length > 0 && ofNew.length < activities.length;
  const asked = isChoice ? Array.from({ length: steps + 1 }, (_, step) => (widest * step) / steps) : [];
  return {
    free: { hours: free.hours, value: free.value, new: shareOf(free, 0) },
    hours: division.hours,
    value: division.value,
    multiplier: division.multiplier,
    unspent: division.unspent,
    new: shareOf(division, 0),
    cost: costOf(division),
    floor,
    aim: reachFor,
    held,
    line:
      line === undefined || lineCap === null
        ? null
        : { name: line.name, cap: lineCap, share: shareOf(division, 1), free: shareOf(free, 1) },
    perPoint: perPoint(division),
    curve: later(function* () {
      const prices: SharePrice[] = [];
      for (const share of asked) {
        yield;
        const made = within(share, share);
        if (made.clash === null) prices.push({ new: share, cost: costOf(made) });
      }
      return prices;
    }),
    clash: division.clash,
  };
}

function asLimited(division: Division, floor: number, costsTooMuch: (division: Division) => boolean) {
  return { division, floor, held: costsTooMuch(division) ? ("cap" as const) : null };
}

interface Asked {
  readonly within: (floor: number) => Division;
  readonly costOf: (division: Division) => number;
  /** How the cost rises with the floor. */
  readonly perShare: (division: Division) => number;
}

/** The cost is convex in the floor, so that Newton's steps from above end at the largest floor within the budget without passing it. */
function* largestWithin(
  asked: number,
  budget: number,
  { within, costOf, perShare }: Asked,
): Slices<{ division: Division; floor: number; held: PriceOfBalance["held"] }> {
  let division = within(asked);
  if (division.clash !== null || costOf(division) <= budget) return { division, floor: asked, held: null };
  yield;
  const without = asked === 0 ? division : within(0);
  if (costOf(without) > budget) return { division: without, floor: 0, held: "cap" };
  let floor = asked;
  for (let step = 0; step < 50; step++) {
    yield;
    const over = costOf(division) - budget;
    const rise = perShare(division);
    if (!(over > 1e-12) || !(rise > 0)) break;
    floor = Math.max(0, floor - over / rise);
    division = within(floor);
  }
  return { division, floor, held: "budget" };
}

import type { Review } from "../../balance/review";
import { compareNames } from "../../cells/compareNames";
import { finish, type Slices } from "../../cells/slices";
import { blockedOn } from "../blockedOn";
import { actionsOfPlan } from "./actionsOfPlan";
import { offers } from "./candidates";
import { findNew } from "./findNew";
import { offerLine, referral, winBack } from "./makeAction";
import type { NextAction } from "./NextAction";
import type { NextActionSources } from "./NextActionSources";
import { notToOffer } from "./notToOffer";
import { rememberedState } from "./rememberedState";

const mostOffers = 3;
const mostSlipping = 5;
const mostReferrals = 3;

/**
 * One ranked list over everything: the needs of the rebalance plan made concrete (which customer for which line, which prospect, how many new
 * customers to find this month; nobody is named for two of them), the best lines that customers lack, customers that slip away, customers to ask for a referral. What counts for
 * the finding told first stands first, then what counts for more findings, then what is worth more an hour, then by name. Nobody is told to be offered what is under
 * offer, or what is not possible there for now. Nothing known: an empty list.
 */
export function nextActions(sources: NextActionSources): readonly NextAction[] {
  return finish(nextActionsInSlices(sources));
}

/** The same for whoever must not hold the thread for long. */
export function* nextActionsInSlices(sources: NextActionSources): Slices<readonly NextAction[]> {
  const { customers, pipeline, log, today } = sources;
  const blocked = today === null ? log.blocked : blockedOn(log, today);
  const isTaken = yield* notToOffer(pipeline, blocked);
  yield;
  const planned = yield* actionsOfPlan(sources, isTaken);
  yield;
  const named = new Set(planned.map(({ account }) => account));
  const gaps = offers(null, "either", sources, isTaken).filter(({ account }) => !named.has(account));
  const made = [
    ...planned,
    ...findNew(sources, planned.filter(({ kind }) => kind === "win-new").length),
    ...gaps.slice(0, mostOffers).map((gap) => offerLine(gap, sources)),
    ...customers.slipping.slice(0, mostSlipping).map((outlook) => winBack(outlook, sources)),
    ...customers.referrals.slice(0, mostReferrals).map((outlook) => referral(outlook, sources)),
  ];
  return [...new Map(made.map((one) => [one.key, one])).values()]
    .map((one) => ({ ...one, state: rememberedState(one, log, today) }))
    .sort(byRank(sources.review));
}

function byRank({ news }: Review): (a: NextAction, b: NextAction) => number {
  const state = (one: NextAction) => (one.state === "open" ? 0 : 1);
  const isFirst = ({ mends }: NextAction) => (news !== null && mends.includes(news.id) ? 0 : 1);
  const worth = ({ value, effort }: NextAction) =>
    value === null || effort === null || effort === 0 ? 0 : value / effort;
  return (a, b) =>
    state(a) - state(b) ||
    isFirst(a) - isFirst(b) ||
    b.mends.length - a.mends.length ||
    worth(b) - worth(a) ||
    compareNames(a.key, b.key);
}

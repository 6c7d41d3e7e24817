import { defaultGuidelines } from "../../balance/defaultGuidelines";
import { compareNames } from "../../cells/compareNames";
import { finish, type Slices } from "../../cells/slices";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { CustomerReport } from "../../customers/report/CustomerReport";
import { sum } from "../../statistics/sum";
import type { Activity } from "../Activity";
import type { PlannedAccount } from "../plannedAccounts";
import { type Planned, type TimePlan, timePlanInSlices } from "../timePlan";
import {
  type HandOffGuidelines,
  type HandOffReason,
  handOffReason,
  type WithTheRep,
  withTheRep,
} from "./handOffReason";

/** An account that inside sales can keep warm. */
export interface HandOffAccount {
  readonly account: string;
  readonly reason: HandOffReason;
  /** 0..1, or null without a model. */
  readonly alive: number | null;
  /** Usual days between two purchases; null where it bought once. */
  readonly everyDays: number | null;
  readonly quietDays: number;
  /** What it buys a year; null without amounts. */
  readonly yearly: number | null;
  /** Hours of the week that come free: those really spent where a log tells, else those planned. */
  readonly freed: number;
}

export interface HandOff {
  /** Those that free most hours first. */
  readonly accounts: readonly HandOffAccount[];
  readonly freed: number;
  /** What the freed hours give where the plan puts them; null where the rest cannot be planned. */
  readonly worth: number | null;
  /** Where it puts them, most hours first; an account of null is finding new customers. */
  readonly goesTo: readonly { readonly account: string | null; readonly hours: number }[];
  /** Steady accounts of which nobody knows yet whether they buy less than the year before. */
  readonly changeUnknown: number;
  /** All others: with a deal open, known for under a year, and those that ask for the rep for what they buy or for the hours they are worth. */
  readonly kept: { readonly openDeal: number; readonly shortHistory: number; readonly forTheRep: number };
}

/** Plans the week of other activities as this one was planned. */
export type PlanAgain = (activities: readonly Activity[], hours: number) => Slices<Planned>;

/** Less is no hours to speak of. */
const least = 0.05;

/**
 * Accounts that gain little from the rep's own hours: those that steadily order, that are dormant, or that are small (see handOffReason),
 * to which the plan gives no more than a part of its mean hours an account. The freed hours are planned again over all the others. Customers that slip away are the
 * rep's to win back. Nobody known: nobody to hand over, and nobody kept.
 */
export function handOff(
  plan: TimePlan,
  customers: Pick<CustomerReport, "outlooks" | "slipping">,
  guidelines: Partial<HandOffGuidelines> = {},
  planAgain: PlanAgain = timePlanInSlices,
): HandOff {
  return finish(handOffInSlices(plan, customers, guidelines, planAgain));
}

/** The same for whoever must not hold the thread for long. */
export function* handOffInSlices(
  plan: TimePlan,
  { outlooks, slipping }: Pick<CustomerReport, "outlooks" | "slipping">,
  guidelines: Partial<HandOffGuidelines>,
  planAgain: PlanAgain,
): Slices<HandOff> {
  const limits = { ...defaultGuidelines, ...guidelines };
  const planned = new Map(plan.accounts.map((account) => [account.account, account]));
  const mostHours =
    plan.accounts.length === 0 ? 0 : (limits.handOffHours * plan.hours) / plan.accounts.length;
  const usualYear = meanYear(outlooks);
  const kept = new Set(slipping.map(({ account }) => account));
  const found = outlooks.flatMap((outlook) => {
    const own = planned.get(outlook.account) ?? null;
    const reason = handOffReason(outlook, limits, usualYear);
    if (reason === null || kept.has(outlook.account) || (own !== null && own.hours > mostHours)) return [];
    return [{ outlook, reason, freed: hoursOf(own, plan) }];
  });
  const accounts = found.map(
    ({ outlook: { account, alive, usualInterval, quietDays, yearly }, reason, freed }): HandOffAccount => ({
      account,
      reason,
      alive,
      everyDays: usualInterval,
      quietDays,
      yearly,
      freed,
    }),
  );
  const freed = sum(accounts.map((account) => account.freed));
  const isSteady = (reason: HandOffReason) => reason === "steady" || reason === "orders-itself";
  return {
    accounts: accounts.sort((a, b) => b.freed - a.freed || compareNames(a.account, b.account)),
    freed,
    ...(yield* spentElsewhere(plan, new Set(accounts.map(({ account }) => account)), freed, planAgain)),
    changeUnknown: found.filter(({ outlook, reason }) => isSteady(reason) && outlook.yearBefore === null)
      .length,
    kept: keptOf(outlooks, new Set(accounts.map(({ account }) => account))),
  };
}

function keptOf(outlooks: readonly AccountOutlook[], handed: ReadonlySet<string>): HandOff["kept"] {
  const reasons = outlooks.filter(({ account }) => !handed.has(account)).map(withTheRep);
  const count = (reason: WithTheRep | null) => reasons.filter((one) => one === reason).length;
  return {
    openDeal: count("open-deal"),
    shortHistory: count("short-history"),
    forTheRep: count(null),
  };
}

/** Of the week: a log's hours are scaled to it. */
function hoursOf(account: PlannedAccount | null, { hours, spent }: TimePlan): number {
  if (account === null) return 0;
  return spent === null ? account.hours : (account.spent * hours) / spent.hours;
}

/** The week of all others, with the freed hours against without. */
function* spentElsewhere(
  plan: TimePlan,
  handed: ReadonlySet<string>,
  freed: number,
  planAgain: PlanAgain,
): Slices<Pick<HandOff, "worth" | "goesTo">> {
  if (freed < least) return { worth: 0, goesTo: [] };
  const rest = plan.activities.filter(({ account }) => account === null || !handed.has(account));
  const after = yield* planAgain(rest, plan.hours);
  yield;
  const before = yield* planAgain(rest, plan.hours - freed);
  if (!after.ok || !before.ok) return { worth: null, goesTo: [] };
  const hoursBefore = hoursByAccount(before.plan);
  const goesTo = [...hoursByAccount(after.plan)]
    .map(([account, hours]) => ({ account, hours: hours - (hoursBefore.get(account) ?? Number.NaN) }))
    .filter(({ hours }) => hours >= least)
    .sort((a, b) => b.hours - a.hours);
  return { worth: after.plan.value - before.plan.value, goesTo };
}

function hoursByAccount({ activities }: TimePlan): ReadonlyMap<string | null, number> {
  const byAccount = new Map<string | null, number>();
  for (const { account, hours } of activities) {
    const before = byAccount.get(account);
    byAccount.set(account, before === undefined ? hours : before + hours);
  }
  return byAccount;
}

function meanYear(outlooks: readonly AccountOutlook[]): number | null {
  const known = outlooks.flatMap(({ yearly }) => (yearly === null ? [] : [yearly]));
  return known.length === 0 ? null : sum(known) / known.length;
}

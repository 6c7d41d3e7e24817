import type { FindingId } from "../balance/Finding";
import { tooFewNew } from "../balance/findingsOf";
import type { PlanStep } from "../balance/plan/Plan";
import type { Review } from "../balance/review";
import { compareNames } from "../cells/compareNames";
import type { CustomerReport } from "../customers/report/CustomerReport";
import type { WhitespaceGap } from "../customers/whitespace/whitespaceGaps";
import type { TimePlan } from "../time/timePlan";
import type { ReviewLog } from "./Snapshot";

/** One thing to do, and why. */
export interface NextAction {
  /** The same from week to week, so that done and dismissed are remembered. */
  readonly key: string;
  readonly kind: "offer-line" | "win-new" | "find-new" | "win-back" | "referral";
  /** Null where the sheet names nobody for it. */
  readonly account: string | null;
  readonly line: string | null;
  /** Findings that it helps to mend. */
  readonly mends: readonly FindingId[];
  /** What speaks for it. */
  readonly gap: WhitespaceGap | null;
  /** 0..1: the customer is one still; null where unknown. */
  readonly alive: number | null;
  /** Hours; null where nothing tells. */
  readonly effort: number | null;
  /** In the sheet's currency; null where nothing tells. */
  readonly value: number | null;
  readonly state: "open" | "done" | "dismissed";
}

export interface NextActionSources {
  readonly review: Review;
  readonly customers: CustomerReport;
  readonly plan: TimePlan;
  readonly log: ReviewLog;
}

const candidatesAStep = 3;
const mostSlipping = 5;
const mostReferrals = 3;

/**
 * One ranked list over everything: the cells of the rebalance plan made concrete (which customer for which line, which prospect for a
 * deal with a new customer; nobody is named for two cells), customers that slip away, customers to ask for a referral. What mends more findings stands
 * higher, then what is worth more an hour, then by name. Nothing known: an empty list.
 */
export function nextActions(sources: NextActionSources): NextAction[] {
  const { review, customers, log } = sources;
  const lacking = tooFewNew(review.findings);
  const made = [
    ...actionsOfPlan(sources),
    ...customers.slipping
      .slice(0, mostSlipping)
      .map(({ account, alive, yearly }) =>
        action(
          { kind: "win-back", account, alive, value: yearly === null ? null : yearly * (1 - (alive ?? 0.5)) },
          sources,
        ),
      ),
    ...customers.referrals
      .slice(0, mostReferrals)
      .map(({ account, alive }) =>
        action({ kind: "referral", account, alive, mends: lacking === null ? [] : [lacking.id] }, sources),
      ),
  ];
  const unique = new Map(made.map((one) => [one.key, one]));
  return [...unique.values()]
    .map((one) => ({ ...one, state: log.actions.get(one.key)?.state ?? one.state }))
    .sort(byRank);
}

function byRank(a: NextAction, b: NextAction): number {
  const order = (one: NextAction) => (one.state === "open" ? 0 : 1);
  const worth = ({ value, effort }: NextAction) => (value === null ? 0 : value / (effort || 1));
  return (
    order(a) - order(b) ||
    b.mends.length - a.mends.length ||
    worth(b) - worth(a) ||
    compareNames(a.key, b.key)
  );
}

/** An account that is named for one cell of the plan is left out of the others: nobody is asked about everything at once. */
function actionsOfPlan(sources: NextActionSources): NextAction[] {
  const taken = new Set<string>();
  return sources.review.plan().steps.flatMap((step) => {
    const actions = actionsOfStep(step, sources, taken);
    for (const { account } of actions) if (account !== null) taken.add(account);
    return actions;
  });
}

function actionsOfStep(step: PlanStep, sources: NextActionSources, taken: ReadonlySet<string>): NextAction[] {
  const { line, customer, add, why: mends } = step;
  const most = Math.min(add, candidatesAStep);
  const isFree = ({ account }: { readonly account: string }) => !taken.has(account);
  const current =
    customer === "new" ? [] : onePerAccount(offers(line, sources).filter(isFree)).slice(0, most);
  const prospects =
    customer === "current"
      ? []
      : newProspects(line, sources)
          .filter(isFree)
          .slice(0, most - current.length);
  const named = [
    ...current.map((gap) =>
      action(
        { kind: "offer-line", account: gap.account, line: gap.line, mends, gap, value: gap.expectedValue },
        sources,
      ),
    ),
    ...prospects.map(({ account, value }) =>
      action({ kind: "win-new", account, line, mends, value }, sources),
    ),
  ];
  const nobody = action({ kind: "find-new", line, mends }, sources);
  return named.length > 0 || customer === "current" ? named : [nobody];
}

function onePerAccount(gaps: readonly WhitespaceGap[]): readonly WhitespaceGap[] {
  return gaps.filter(({ account }, at) => gaps.findIndex((gap) => gap.account === account) === at);
}

function offers(line: string | null, { customers }: NextActionSources): readonly WhitespaceGap[] {
  return (customers.whitespace?.gaps ?? []).filter((gap) => line === null || gap.line === line);
}

/** Prospects that talk with us already, those worth most an hour first; the value holds how much like a won account they look. */
function newProspects(line: string | null, { plan }: NextActionSources) {
  return plan.accounts
    .filter(
      ({ customer, parts, focus }) =>
        customer === "new" && parts.deal > 0 && (line === null || focus !== line),
    )
    .sort((a, b) => b.value / b.effort - a.value / a.effort || compareNames(a.account, b.account));
}

type Given = Pick<NextAction, "kind"> & Partial<NextAction>;

function action(given: Given, { plan }: NextActionSources): NextAction {
  const { kind, account = null, line = null } = given;
  return {
    mends: [],
    gap: null,
    alive: null,
    value: null,
    effort: plan.accounts.find((one) => one.account === account)?.effort ?? null,
    state: "open",
    ...given,
    account,
    line,
    key: [kind, account ?? "", line ?? ""].join("|"),
  };
}

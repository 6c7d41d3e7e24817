import { at } from "../cells/at";
import { once } from "../cells/once";
import { finish, type Slices } from "../cells/slices";
import { closeEnough } from "../measures/closeEnough";
import { herfindahl } from "../measures/herfindahl";
import { type LineShare, type Share, sharesOf } from "../measures/sharesOf";
import type { ColumnChoice, Pipeline } from "../table/Pipeline";
import type { ReadIssue } from "../table/ReadIssue";
import type { Role } from "../table/role";
import type { StaleDeals } from "../tally/staleDeals";
import type { Tally } from "../tally/Tally";
import { contextInSlices, contextOf } from "./contextOf";
import { defaultGuidelines } from "./defaultGuidelines";
import type { Finding } from "./Finding";
import type { FindingContext } from "./FindingContext";
import { findingsInSlices, findingsOf } from "./findingsOf";
import type { Guidelines } from "./Guidelines";
import { groundOf, groundOfTally } from "./groundOf";
import { type OutOfBalance, outOfBalance } from "./outOfBalance";
import type { Plan } from "./plan/Plan";
import { rebalancePlan } from "./plan/rebalancePlan";
import { type Pace, weeksAtPace } from "./plan/weeksAtPace";
import { type Score, scoreOf } from "./scoreOf";
import { toldFirst } from "./toldFirst";

/** The whole answer. */
export interface Review {
  /** Spreadsheet serial day. */
  readonly asOf: number | null;
  readonly guidelines: Guidelines;
  readonly columns: Readonly<Partial<Record<Role, ColumnChoice>>>;
  readonly deals: {
    readonly rows: number;
    readonly open: number;
    readonly won: number;
    readonly lost: number;
    readonly unknown: number;
    readonly stale: number;
    /** The parts of all deals by line: as many as the deals where each is of one line or of none. */
    readonly parts: number;
  };
  /** `leftOut`: they count in nothing here, nor among the open deals. `watched`: they are more of the open deals than `staleLimit`. */
  readonly stale: StaleDeals & { readonly leftOut: boolean; readonly watched: boolean };
  /** Won deals that are dated by their creation for want of a close date, and those without any date. */
  readonly wonDates: { readonly byCreation: number; readonly undated: number };
  /** Sum of the readable amounts of the basis, or null. */
  readonly amount: number | null;
  readonly currency: string;
  readonly findings: readonly Finding[];
  /** The findings without the stale deals; the same list where none is stale. */
  readonly findingsWithoutStale: () => readonly Finding[];
  /** The finding that is told first; null where none is outside of its guideline. */
  readonly news: Finding | null;
  readonly outOfBalance: OutOfBalance;
  readonly score: Score;
  /** Every line of the portfolio, largest first. */
  readonly lines: readonly LineShare[];
  /** Every account of the basis, largest first. */
  readonly accounts: () => readonly Share[];
  readonly customers: { readonly new: number; readonly current: number; readonly unknown: number };
  readonly hhi: { readonly lines: number | null; readonly accounts: number | null };
  readonly effectiveNumber: { readonly lines: number | null; readonly accounts: number | null };
  readonly plan: () => Plan;
  /** What deals were opened lately, and where that leads; null without created dates. */
  readonly pace: () => Pace | null;
  readonly issues: readonly ReadIssue[];
}

export interface ReviewOptions {
  readonly guidelines?: Partial<Guidelines>;
  /** Leave stale deals out of everything. */
  readonly withoutStale?: boolean;
}

/**
 * Holds a pipeline against its guidelines: the findings with their verdicts, the score, the mixes, the stale deals and the plan.
 * A measure that the data cannot tell is `unknown` with its reason; an empty pipeline gives a review in which nothing is known.
 */
export function review(given: Pipeline, options: ReviewOptions = {}): Review {
  return finish(reviewInSlices(given, options));
}

/** The same for whoever must not hold the thread for long. */
export function* reviewInSlices(given: Pipeline, options: ReviewOptions = {}): Slices<Review> {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  const { tally } = groundOf(given, guidelines);
  yield;
  return yield* reviewOfTallyInSlices(tally, { ...options, guidelines });
}

/** The review of deals of which nothing is known but their sums, wherever they were added up; their lines are in their categories. */
export function reviewOfTally(tally: Tally, options: ReviewOptions = {}): Review {
  return finish(reviewOfTallyInSlices(tally, options));
}

function* reviewOfTallyInSlices(tally: Tally, options: ReviewOptions): Slices<Review> {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  const ground = groundOfTally(tally, guidelines);
  const { table, stale } = tally;
  const withoutStale = options.withoutStale === true && stale.count > 0;
  yield;
  const context = yield* contextInSlices(ground, { withoutStale });
  const { accountMix, lineMix } = context;
  yield;
  const findings = yield* findingsInSlices(context);
  yield;
  const isPlanned = guidelines.basis === "open" && guidelines.by === "deals";
  const hhi = {
    lines: lineMix === null ? null : herfindahl(lineMix.weights),
    accounts: accountMix === null ? null : accountMix.index(),
  };
  // Many a review is taken for its findings alone, as a rep's results are.
  const planned = once(() =>
    isPlanned ? context : contextOf(ground, { withoutStale, basis: "open", by: "deals" }),
  );
  const pace = () => {
    const opened = tally.opened();
    return opened && { ...opened, ...weeksAtPace(planned(), opened) };
  };
  return {
    asOf: table.asOf,
    guidelines,
    columns: table.columns,
    deals: {
      ...tally.outcomes(withoutStale),
      stale: stale.count,
      parts: tally.parts,
    },
    stale: {
      ...stale,
      leftOut: withoutStale,
      watched: stale.count > guidelines.staleLimit * tally.outcomes(false).open + closeEnough,
    },
    wonDates: tally.wonDates,
    amount: context.amount,
    currency: table.currency,
    findings,
    // Thousands of accounts are ordered, and the stale deals left out, only when somebody looks.
    findingsWithoutStale: once(() =>
      stale.count === 0 || withoutStale ? findings : findingsOf(contextOf(ground, { withoutStale: true })),
    ),
    news: toldFirst(findings),
    outOfBalance: outOfBalance(findings),
    score: scoreOf(findings),
    lines: lineShares(context),
    accounts: once(() => accountShares(context)),
    customers: {
      ...context.customers,
      unknown: context.deals - context.customers.new - context.customers.current,
    },
    hhi,
    effectiveNumber: { lines: hhi.lines && 1 / hhi.lines, accounts: hhi.accounts && 1 / hhi.accounts },
    plan: once(() => rebalancePlan(planned())),
    pace: once(pace),
    issues: table.issues,
  };
}

function lineShares({ lines, lineMix }: FindingContext): readonly LineShare[] {
  if (lineMix === null) return [];
  const codeOf = new Map(lines.names.map((name, code) => [name, code]));
  const isShown = (code: number) => lines.inPortfolio[code] === 1 || at(lineMix.deals, code) > 0;
  return sharesOf(lineMix, lines.names, isShown).map((share) => ({
    ...share,
    inDeals: at(lineMix.inDeals, codeOf.get(share.name) ?? -1),
  }));
}

function accountShares({ tally, accountMix }: FindingContext): readonly Share[] {
  if (tally.accountNames === null || accountMix === null) return [];
  return sharesOf(accountMix, tally.accountNames, (code) => at(accountMix.deals, code) > 0);
}

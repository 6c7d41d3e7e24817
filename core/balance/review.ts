import { herfindahl } from "../measures/herfindahl";
import { type Share, sharesOf } from "../measures/sharesOf";
import { wonDays } from "../measures/wonDays";
import { type ColumnChoice, CustomerType, Outcome, type Pipeline } from "../table/Pipeline";
import type { ReadIssue } from "../table/ReadIssue";
import type { Role } from "../table/role";
import { defaultGuidelines } from "./defaultGuidelines";
import type { Finding } from "./Finding";
import { contextOf } from "./findings/contextOf";
import type { FindingContext } from "./findings/FindingContext";
import { findingsOf } from "./findings/findingsOf";
import type { Guidelines } from "./Guidelines";
import { linesOf } from "./Lines";
import type { Plan } from "./plan/Plan";
import { rebalancePlan } from "./plan/rebalancePlan";
import { type Score, scoreOf } from "./scoreOf";
import { type StaleDeals, staleDeals } from "./staleDeals";

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
  };
  readonly stale: StaleDeals;
  /** Won deals that are dated by their creation for want of a close date, and those without any date. */
  readonly wonDates: { readonly byCreation: number; readonly undated: number };
  /** Sum of the readable amounts of the basis, or null. */
  readonly amount: number | null;
  readonly currency: string;
  readonly findings: readonly Finding[];
  /** The findings without the stale deals; the same list where none is stale. */
  readonly findingsWithoutStale: readonly Finding[];
  readonly score: Score;
  /** Every line of the portfolio, largest first. */
  readonly lines: readonly Share[];
  /** Every account of the basis, largest first. */
  readonly accounts: readonly Share[];
  readonly customers: { readonly new: number; readonly current: number; readonly unknown: number };
  readonly hhi: { readonly lines: number | null; readonly accounts: number | null };
  readonly effectiveNumber: { readonly lines: number | null; readonly accounts: number | null };
  readonly plan: Plan;
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
export function review(pipeline: Pipeline, options: ReviewOptions = {}): Review {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  const stale = staleDeals(pipeline);
  const { flags } = stale;
  const without = options.withoutStale === true && stale.count > 0 ? flags : null;
  const won = wonDays(pipeline);
  const ground = { pipeline, guidelines, lines: linesOf(pipeline, guidelines), won };
  const context = contextOf(ground, without);
  const { accountMix, lineMix } = context;
  const findings = findingsOf(context);
  const isPlanned = guidelines.basis === "open" && guidelines.by === "deals";
  const hhi = {
    lines: lineMix === null ? null : herfindahl(lineMix.weights),
    accounts: accountMix === null ? null : herfindahl(accountMix.weights),
  };
  let accounts: readonly Share[] | null = null;
  let plan: Plan | null = null;
  let findingsWithoutStale: Review["findings"] | null = null;
  return {
    asOf: pipeline.asOf,
    guidelines,
    columns: pipeline.columns,
    deals: { ...countOutcomes(pipeline, without), stale: stale.count },
    stale,
    wonDates: { byCreation: won.byCreation, undated: won.undated },
    amount: amountOf(context),
    currency: pipeline.currency,
    findings,
    // Thousands of accounts are ordered, and the stale deals left out, only when somebody looks.
    get findingsWithoutStale() {
      findingsWithoutStale ??=
        stale.count === 0 || without !== null ? findings : findingsOf(contextOf(ground, flags));
      return findingsWithoutStale;
    },
    score: scoreOf(findings),
    lines: lineShares(context),
    get accounts() {
      accounts ??=
        accountMix === null
          ? []
          : sharesOf(accountMix, pipeline.account?.names ?? [], (code) => (accountMix.deals[code] ?? 0) > 0);
      return accounts;
    },
    customers: countCustomers(context),
    hhi,
    effectiveNumber: { lines: hhi.lines && 1 / hhi.lines, accounts: hhi.accounts && 1 / hhi.accounts },
    // Many a review is taken for its findings alone, as a rep's results are.
    get plan() {
      plan ??= rebalancePlan(isPlanned ? context : contextOf(ground, without, "open", "deals"));
      return plan;
    },
    issues: pipeline.issues,
  };
}

function lineShares({ lines, lineMix }: FindingContext): readonly Share[] {
  if (lineMix === null) return [];
  return sharesOf(
    lineMix,
    lines.names,
    (code) => lines.inPortfolio[code] === 1 || (lineMix.deals[code] ?? 0) > 0,
  );
}

function countOutcomes({ rows, outcome }: Pipeline, without: Uint8Array | null) {
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (without?.[row] === 1) continue;
    const is = outcome[row] as Outcome;
    counts[is] = (counts[is] as number) + 1;
  }
  const of = (is: Outcome) => counts[is] as number;
  return {
    rows,
    open: of(Outcome.open),
    won: of(Outcome.won),
    lost: of(Outcome.lost),
    unknown: of(Outcome.unknown),
  };
}

function countCustomers({ selection, types }: FindingContext): Review["customers"] {
  const { rows } = selection;
  let [withNew, current] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const type = types[rows[i] as number];
    if (type === CustomerType.new) withNew++;
    else if (type === CustomerType.current) current++;
  }
  return { new: withNew, current, unknown: rows.length - withNew - current };
}

/** Null without amounts that can be added. */
function amountOf({ pipeline, selection }: FindingContext): number | null {
  const { amount, amountsAdd } = pipeline;
  if (amount === null || !amountsAdd) return null;
  const { rows } = selection;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const money = amount[rows[i] as number] as number;
    if (!Number.isNaN(money)) sum += money;
  }
  return sum;
}

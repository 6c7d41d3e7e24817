import type { ColumnChoice } from "../table/Pipeline";
import type { ReadIssue } from "../table/ReadIssue";
import type { Role } from "../table/role";
import type { Finding, FindingId } from "./Finding";
import type { Guidelines } from "./Guidelines";

/** One line's or one account's part of the deals of the basis. */
export interface Share {
  readonly name: string;
  readonly deals: number;
  /** Follows `by`: a count, an amount, an expected amount. */
  readonly weight: number;
  /** 0..1; null where nothing has a weight. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Deals to add. `either`: a new or a current customer. */
export interface PlanStep {
  readonly line: string | null;
  readonly customer: "new" | "current" | "either";
  readonly add: number;
  /** The findings that it mends. */
  readonly why: readonly FindingId[];
}

export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly total: number;
  /** The guideline that cannot be met, where no number of deals would do. */
  readonly blockedBy: FindingId | null;
  /** True where the total is over half of what is open: better told as shares of the next deals. */
  readonly asShares: boolean;
  /** Added deals go to accounts of their own, or, where this is a number, to so few that there are at most this many accounts. */
  readonly mostAccounts: number | null;
}

export interface Score {
  /** 0..100; null where no vote is known. */
  readonly value: number | null;
  readonly weakest: FindingId | null;
  readonly votes: readonly { readonly id: FindingId; readonly score: number }[];
}

/** Open deals past their close date, or silent for longer than twice the median gap. */
export interface StaleDeals {
  readonly count: number;
  readonly pastClose: number;
  readonly silent: number;
  readonly sheetRows: readonly number[];
}

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

import type { DealContext, FindingContext } from "../FindingContext";
import type { Measure, Verdict } from "../Measure";
import type { Overshoot } from "../plan/overshoot";
import type { PaceStart } from "../plan/PaceStart";
import type { PlanLines, PlanStart } from "../plan/PlanStart";
import type { Portions } from "../portions";

/** All that is fixed about one finding, but for its words, which are in `core/words`. */
export interface FindingSpec {
  readonly id: string;
  readonly evaluate: (context: FindingContext) => Measure;
  /** What its value is a share of: the deals of the basis, the portfolio's lines, or the sales of the last 12 months on any basis. */
  readonly shareOf: "deals" | "lines" | "sales";
  /**
   * What each deal is of its share, where the first `names` of its `top` are counted, also in another pipeline; `of` is null without the column. Null
   * where its value is no share of deals.
   */
  readonly portions: {
    readonly names: number;
    readonly of: (context: DealContext, top: readonly string[]) => Portions | null;
  } | null;
  /** The vote of the score that it shares: of several findings the lowest speaks. Null: a benchmark, which has none. */
  readonly vote: "line" | "languishing" | "customer" | "account" | null;
  /** The colour that its names get in the sheet, and with which verdicts; null: with any. */
  readonly colour: {
    readonly group: "dominant-line" | "languishing-line" | "overworked-account";
    readonly verdicts: readonly Verdict[] | null;
  } | null;
  /** How it looks out of balance: too much of something, or too little. */
  readonly tone: "out" | "low";
  /** The question of the weekly review that it answers. */
  readonly question: "dominant-lines" | "other-lines" | "same-customers" | null;
  /** How added deals mend it; null where they do not. */
  readonly plan: PlanRule | null;
}

export interface PlanRule {
  /** The rule that is asked first has 1. */
  readonly rank: number;
  /** The least number of added deals, from the given one on, that may do; Infinity where none will. */
  readonly until: (start: PlanStart, added: number) => number;
  /** By how many deals it is missed after some weeks of deals as they come now. */
  readonly overshoot: (start: PaceStart, weeks: number) => readonly Overshoot[];
  /** Whether a step mends it. */
  readonly mends: (step: PlannedDeals) => boolean;
}

/** Deals of one step, and what a rule may ask about them. */
export interface PlannedDeals {
  readonly start: PlanStart;
  /** Deals of all steps. */
  readonly added: number;
  /** The finding's own rule asked for deals. */
  readonly isDriver: boolean;
  /** The step's line; null for any line, and for one outside the portfolio. */
  readonly line: PlanLines["lines"][number] | null;
  /** Deals now with the largest lines, the largest first. */
  readonly largest: readonly number[];
  readonly customer: "new" | "current" | "either";
}

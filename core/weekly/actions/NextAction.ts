import type { FindingId } from "../../balance/Finding";
import type { Pace } from "../../balance/plan/weeksAtPace";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";

/** One thing to do, and why. */
export interface NextAction {
  /** The same from week to week, so that done and dismissed are remembered. */
  readonly key: string;
  readonly kind: "offer-line" | "win-new" | "find-new" | "win-back" | "referral";
  /** Null where the sheet names nobody for it. */
  readonly account: string | null;
  readonly line: string | null;
  /** How many, of finding new customers within a month; else 1. */
  readonly count: number;
  /** Findings outside of their guideline that such a deal counts for, what is told first standing first. */
  readonly mends: readonly FindingId[];
  /** What speaks for it: the gap that it closes, what is known of the customer, how many new customers' deals the plan needs at what pace. */
  readonly gap: WhitespaceGap | null;
  readonly outlook: AccountOutlook | null;
  readonly needs: { readonly withNew: number; readonly pace: Pace | null } | null;
  /** Hours; null where nothing tells. */
  readonly effort: number | null;
  /** What hours can add by it, in the sheet's currency; without amounts in deals; null where nothing tells. */
  readonly value: number | null;
  readonly state: "open" | "done" | "dismissed";
}

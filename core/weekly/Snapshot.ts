import type { FindingId, Verdict } from "../balance/Finding";
import type { BlockedLine } from "../customers/whitespace/BlockedLine";

/** What is remembered of one review. */
export interface Snapshot {
  /** Spreadsheet serial day of the review. */
  readonly day: number;
  /** 0..100, or null where it was not known. */
  readonly score: number | null;
  readonly findings: readonly RememberedFinding[];
}

export interface RememberedFinding {
  readonly id: FindingId;
  /** A share 0..1, or null. */
  readonly value: number | null;
  readonly verdict: Verdict;
}

/** What the rep means to do until the next review. */
export interface Commitment {
  /** Spreadsheet serial day on which it was written. */
  readonly day: number;
  /** What it is about: a finding, or a line by its name; "" where it is about neither. */
  readonly about: string;
  /** How many deals the rep means to add; null where no number was named. */
  readonly deals: number | null;
  /** The rep's own words. */
  readonly words: string;
  /** Whose deals were looked at; "" where they were everyone's. */
  readonly owner: string;
  /** What the rep said of it later. */
  readonly said: "open" | "done" | "dropped";
}

/** Everything that the log sheet tells. */
export interface ReviewLog {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Oldest first. */
  readonly commitments: readonly Commitment[];
  /** Next actions that the rep ticked off or put away, by their key, with the serial day on which that was. */
  readonly actions: ReadonlyMap<string, { readonly state: "done" | "dismissed"; readonly day: number }>;
  /** What is not possible at a customer: of each account and line the last word. */
  readonly blocked: readonly BlockedLine[];
  /** The deals of each review that kept them, as `keepDeals` wrote them, oldest first. */
  readonly kept: readonly { readonly day: number; readonly text: string }[];
  /** Rows that somebody edited so that they can no longer be read. */
  readonly unreadable: number;
}

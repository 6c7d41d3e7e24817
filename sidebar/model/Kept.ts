import type { Aspect } from "../../core/balance/aspects";
import type { AddedDeals } from "../../core/weekly/whatIf";

/** What somebody has begun and not finished: it is there again when they come back to a tab. */
export interface Kept {
  /** The side of the review that is open. */
  readonly side: Aspect | null;
  /** The weekly review stands in the place of the review. */
  readonly isWeekly: boolean;
  readonly commitment: Draft;
  /** Deals that are tried out; null where nothing is. */
  readonly tried: readonly AddedDeals[] | null;
}

/** A commitment that is half written. */
export interface Draft {
  readonly text: string;
  readonly about: string;
  readonly deals: number | null;
}

export const emptyDraft: Draft = { text: "", about: "", deals: null };

export const nothingKept: Kept = { side: null, isWeekly: false, commitment: emptyDraft, tried: null };

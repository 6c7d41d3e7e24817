import type { Review } from "../../../core/balance/review";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Doors } from "../../../core/measures/doors";
import type { EaseOfSelling } from "../../../core/measures/ease";
import type { LineUptake } from "../../../core/measures/uptake";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import type { SinceReview } from "../../../core/weekly/moved/sinceReview";
import type { WhatMoved } from "../../../core/weekly/moved/whatMoved";
import type { FileNote } from "../../../core/words/FileNote";

/** Everything that a review of a file has to show. */
export interface ReviewReport {
  readonly file: string;
  readonly sheet: string;
  readonly review: Review;
  readonly notes: readonly FileNote[];
  /** The one thing to do this week, and the currency of what it adds; null where nothing is, or no deals are looked at one by one. */
  readonly first: { readonly action: NextAction; readonly currency: string } | null;
  /** Customers to ask about the lines that languish. */
  readonly toAsk: readonly WhitespaceGap[];
  /** Null where no deals can be looked at one by one. */
  readonly ease: EaseOfSelling | null;
  /** Lines by customer; null where nothing tells them. */
  readonly doors: Doors | null;
  /** How lines that are new in the last four quarters are picked up. */
  readonly newLines: readonly LineUptake[];
  /** What moved since the last review that the workbook's own log kept; null where none did. */
  readonly since: SinceReview | null;
  /** The review of an earlier export, where one was given. */
  readonly earlier?: { readonly file: string; readonly review: Review; readonly moved: WhatMoved };
}

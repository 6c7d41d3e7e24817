import type { Finding } from "../balance/Finding";
import type { Basis } from "../balance/Guidelines";
import type { Review } from "../balance/review";
import type { ReadIssue } from "../table/ReadIssue";

/** A finding of a rep that stands out among the team's figures, on its basis. */
export interface CoachingNote {
  readonly basis: Basis;
  readonly finding: Finding;
}

/** One rep, on both bases: it is results that should be balanced, and the funnel that can still be changed. */
export interface Scorecard {
  readonly rep: string;
  readonly open: Review;
  /** The same over the deals won in the 12 months to as-of. */
  readonly won: Review;
  /** Accounts whose first won deal falls in those 12 months, sorted; null where that cannot be told. */
  readonly newCustomers: readonly string[] | null;
  readonly newGoal: number | null;
  readonly quota: number | null;
  /** Won in those 12 months; null without dates or amounts that can be added. */
  readonly wonAmount: number | null;
  /** `wonAmount` as a share of the quota, beside the score and never part of it. */
  readonly attainment: number | null;
  /** What stands out among the team's figures, whatever the rep's own verdicts are. */
  readonly standsOut: readonly CoachingNote[];
  /** Where to begin a talk: of these what is told first; null where there is none. */
  readonly coaching: CoachingNote | null;
}

export interface Team {
  /** Most open deals first, then by name. */
  readonly reps: readonly Scorecard[];
  /** The rep with whom to begin: of those of whom something stands out the one with the widest gap; null where nobody does. */
  readonly begin: string | null;
  /** Open deals of all reps. */
  readonly openDeals: number;
  /** Goals of reps of whom there is no deal. */
  readonly goalsWithoutRep: readonly string[];
  /** What there is to tell of the tables that the deals stand in. */
  readonly issues: readonly ReadIssue[];
}

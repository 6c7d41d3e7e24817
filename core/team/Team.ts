import type { Finding } from "../balance/Finding";
import type { Basis } from "../balance/Guidelines";
import type { Review } from "../balance/review";

/** Where to begin a talk with a rep: the finding with the lowest score on either basis. */
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
  /** Null where nothing is known to be out of balance. */
  readonly coaching: CoachingNote | null;
}

export interface Team {
  /** Most open deals first, then by name. */
  readonly reps: readonly Scorecard[];
  /** Open deals of all reps. */
  readonly openDeals: number;
  /** Goals of reps of whom there is no deal. */
  readonly goalsWithoutRep: readonly string[];
}

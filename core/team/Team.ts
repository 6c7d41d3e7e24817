import type { Finding } from "../balance/Finding";
import type { Review } from "../balance/review";
import type { Later } from "../cells/slices";
import type { ReadIssue } from "../table/ReadIssue";
import type { Basis } from "../tally/choice";

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

/** How a rep's deals divide over new and current customers, or over lines, beside those of the other reps. Deals count by number. */
export interface BesideTeam {
  readonly rep: string;
  readonly basis: Basis;
  readonly of: "customers" | "lines";
  /** The rep's own deals in the base; 0: none. */
  readonly deals: number;
  /** How many other reps have deals in it. */
  readonly otherReps: number;
  /** One a group, `new` and `current` or the lines of the team, in order of name. */
  readonly shares: readonly GroupShare[];
  /** What the rep's own deals count for in `expected`, 0..1; the rest is the team's mix. Null where too few reps have deals to tell how alike they are. */
  readonly ownWeight: number | null;
  /** The chance that reps' accounts dealt out at random would differ as much; null without deals on both sides. */
  readonly chance: number | null;
  /** The mix differs from that of the other reps, beyond chance among all of the team. */
  readonly differs: boolean;
}

/** Shares of a group, 0..1; null where there is no deal to take them of. */
export interface GroupShare {
  readonly name: string;
  readonly own: number | null;
  readonly others: number | null;
  /** What to expect of further deals: the own share with the team's as background. */
  readonly expected: number | null;
}

/** A column of more names than a team has people, such as one of numbers that was taken for reps. */
export interface ManyReps {
  readonly reps: number;
  /** So many of them have a scorecard, those that were given first. */
  readonly shown: number;
  /** Up to so many are held each beside the others, which costs their square. */
  readonly comparable: number;
}

export interface Team {
  /** Null for a team whose reps are all shown and compared. */
  readonly many: ManyReps | null;
  /** Most open deals first, then by name. */
  readonly reps: readonly Scorecard[];
  /** The rep with whom to begin: of those of whom something stands out the one with the widest gap; null where nobody does. */
  readonly begin: string | null;
  /** Each rep's mix beside the team's, on both bases, in the order in which the reps were given; worked out when somebody looks. */
  readonly beside: Later<readonly BesideTeam[]>;
  /** Open deals of all reps that are shown. */
  readonly openDeals: number;
  /** Goals of reps of whom there is no deal. */
  readonly goalsWithoutRep: readonly string[];
  /** What there is to tell of the tables that the deals stand in. */
  readonly issues: readonly ReadIssue[];
}

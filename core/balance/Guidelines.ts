import type { ReadOptions } from "../table/Reading";
import type { Basis, By } from "../tally/choice";

export const territories = ["mixed", "new-only", "current-only"] as const;
export type Territory = (typeof territories)[number];

/** Every limit and target that a user may change. Shares are fractions 0..1. */
export interface Guidelines {
  readonly lineLimit: number;
  readonly linePairLimit: number;
  readonly languishingBelow: number;
  readonly newTarget: number;
  readonly newTolerance: number;
  readonly accountLimit: number;
  readonly accountFewLimit: number;
  readonly returnLow: number;
  readonly returnHigh: number;
  readonly watchMargin: number;
  /** How sure a verdict of `imbalanced` has to be, 0.5 to under 1. */
  readonly certainty: number;
  /** Fewer deals than this in the base: `unknown`, too few. */
  readonly minimumDeals: number;
  /** An open deal is silent after more days than these without an activity. */
  readonly silentDays: number;
  /** The part of the open deals that may be past their close date or silent; beyond it they are watched. */
  readonly staleLimit: number;
  /** An account whose last won deal is longer ago than these months is new again; 0: never. */
  readonly lapseMonths: number;
  /** Hours of an open deal of usual size, halfway to its close, and of offering a line. */
  readonly hoursPerDeal: number;
  /** Hours of looking after a customer. */
  readonly hoursPerAccount: number;
  /** Hours to open a deal with somebody new. */
  readonly hoursPerNewDeal: number;
  /** An account can be handed to inside sales from so many purchases on, */
  readonly handOffPurchases: number;
  /** if it is a customer still with this chance, where a model tells, */
  readonly handOffAlive: number;
  /** and bought no more and no less than this part of it in the 12 months before; */
  readonly handOffChange: number;
  /** or if it bought nothing for so many months, */
  readonly handOffDormant: number;
  /** or buys less a year than this part of the mean customer; */
  readonly handOffSmall: number;
  /** and if the plan gives it no more than this part of the mean hours of an account. */
  readonly handOffHours: number;
  /** What balancing the week's hours may cost, as a part of what they give by worth alone. */
  readonly balanceBudget: number;
  /** The least part of the week's hours for each line that languishes; 0: no more than they are worth. */
  readonly languishingHours: number;
  readonly territory: Territory;
  readonly by: By;
  readonly basis: Basis;
  /** The lines the rep is responsible for; empty: every line in the table. */
  readonly portfolio: readonly string[];
  /** A company's own floor for a line, by line name: it may be under `languishingBelow` too. */
  readonly lineMinimum: Readonly<Record<string, number>>;
  /** The category of a line, by line name: findings are then taken over categories, a line without one being its own. */
  readonly category: Readonly<Record<string, string>>;
}

/** What the guidelines ask of reading: which lines are known, and when an account is new again. */
export function readingOf({
  portfolio,
  lapseMonths,
}: Partial<Guidelines>): Pick<ReadOptions, "portfolio" | "lapseMonths"> {
  return {
    ...(portfolio !== undefined && { portfolio }),
    ...(lapseMonths !== undefined && { lapseMonths }),
  };
}

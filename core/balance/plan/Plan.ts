import type { FindingId } from "../Finding";
import type { PlanNeeds } from "./planNeeds";

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
  /** What any such deals have to be; the steps are one way to do it. */
  readonly needs: PlanNeeds;
  /** The guideline that cannot be met, where no number of deals would do. */
  readonly blockedBy: FindingId | null;
  /** True where the total is over half of what is open: better told as shares of the next deals. */
  readonly asShares: boolean;
  /** Added deals go to accounts of their own, or, where this is a number, to so few that there are at most this many accounts. */
  readonly mostAccounts: number | null;
}

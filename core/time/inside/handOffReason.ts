import type { Guidelines } from "../../balance/Guidelines";
import { monthsBefore } from "../../cells/monthsBefore";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";

/** The guidelines that say whom inside sales can keep warm. */
export type HandOffGuidelines = Pick<
  Guidelines,
  "handOffPurchases" | "handOffAlive" | "handOffChange" | "handOffDormant" | "handOffSmall" | "handOffHours"
>;

/** `orders-itself`: steady, and its last purchase is younger than its usual interval. */
export type HandOffReason = "orders-itself" | "steady" | "dormant" | "small";

/** Why an account stays with the rep whatever it buys: a deal is open, or it is known for too short a time. */
export type WithTheRep = "open-deal" | "short-history";

/** Nobody who is known for less is handed over: there would be nothing to go by. */
const fewestMonths = 12;

export function withTheRep({ first, last, quietDays, openDeals }: AccountOutlook): WithTheRep | null {
  if (openDeals > 0) return "open-deal";
  return first > monthsBefore(last + quietDays, fewestMonths) ? "short-history" : null;
}

/**
 * Why inside sales can keep an account warm; null where the rep should. Nobody with an open deal, and nobody who is known for less than a year.
 *
 * Steady: enough purchases, surely a customer still (without a model: not quiet), and about as much bought in the last 12 months as in
 * the 12 before; where those are not known yet, the rest decides. Dormant: nothing bought for some months. Small: it buys a small part a year of what customers buy on average.
 *
 * @param usualYear what customers buy a year on average; null without amounts
 */
export function handOffReason(
  outlook: AccountOutlook,
  guidelines: HandOffGuidelines,
  usualYear: number | null,
): HandOffReason | null {
  if (withTheRep(outlook) !== null) return null;
  const { last, quietDays, inTouch, quiet, yearly, usualInterval } = outlook;
  if (isSteady(outlook, guidelines) && usualInterval !== null)
    return quietDays < usualInterval ? "orders-itself" : "steady";
  if (last <= monthsBefore(last + quietDays, guidelines.handOffDormant)) return inTouch ? null : "dormant";
  const isSmall = yearly !== null && usualYear !== null && yearly < guidelines.handOffSmall * usualYear;
  return isSmall && quiet !== true ? "small" : null;
}

function isSteady(
  { purchases, alive, quiet, lastYear, yearBefore }: AccountOutlook,
  { handOffPurchases, handOffAlive, handOffChange }: HandOffGuidelines,
): boolean {
  if (purchases < handOffPurchases || quiet === true) return false;
  if (alive !== null && alive < handOffAlive) return false;
  if (yearBefore === null) return lastYear > 0;
  return yearBefore > 0 && Math.abs(lastYear - yearBefore) <= handOffChange * yearBefore;
}

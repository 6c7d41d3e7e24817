import { specOf } from "../../balance/findings/specOf";
import type { Review } from "../../balance/review";
import { makeAction } from "./makeAction";
import type { NextAction } from "./NextAction";
import type { NextActionSources } from "./NextActionSources";

/** The plan's deals are looked for in a quarter: so many months. */
const monthsOfPlan = 3;
const weeksOfMonth = 52 / 12;

/**
 * How many new customers to find this month: a third of the deals with new customers that the plan needs, less those that prospects are asked for,
 * and no more than a month's hours find.
 *
 * @returns no action where that is none
 */
export function findNew(sources: NextActionSources, prospects: number): readonly NextAction[] {
  const { review, plan } = sources;
  const withNew = newDealsWanted(review);
  const found = plan.activities.find(({ purpose }) => purpose === "finding");
  const hours = found === undefined ? review.guidelines.hoursPerNewDeal : found.effort;
  const wanted = Math.ceil(withNew / monthsOfPlan) - prospects;
  const most = Math.max(1, Math.floor((weeksOfMonth * plan.hours) / hours));
  const count = Math.min(wanted, most);
  if (count <= 0) return [];
  const effort = count * hours;
  const value = found === undefined ? null : count * found.value;
  return [
    makeAction(
      { kind: "find-new", count, needs: { withNew, pace: review.pace() }, effort, value },
      "new",
      sources,
    ),
  ];
}

/** Deals with new customers: what the plan needs, else what brings their share back where it is judged by amounts or results. */
function newDealsWanted({ findings, plan }: Review): number {
  const { withNew } = plan().needs;
  if (withNew > 0) return withNew;
  const share = findings.find(({ id }) => specOf(id).vote === "customer");
  const isOut = share?.verdict === "imbalanced" || share?.verdict === "leaning";
  return share !== undefined && isOut && share.side === "below" ? (share.toAdd ?? monthsOfPlan) : 0;
}

import type { OpenedLately } from "../../measures/openedLately";
import type { FindingId } from "../Finding";
import type { FindingContext } from "../FindingContext";
import { allFindings } from "../findings/allFindings";
import type { PlanRule } from "../findings/FindingSpec";
import { paceStart } from "./PaceStart";

/** The deals that a rep opened lately, and where going on like that leads. */
export interface Pace extends OpenedLately {
  /** After how many weeks at this pace every guideline is met, counted by number; 0: they are; null: never. */
  readonly weeks: number | null;
  /** Where that is never: the guidelines that stay out. */
  readonly heldBy: readonly FindingId[];
}

/** As good as met, in deals. */
const tolerance = 1e-9;
const mostSteps = 1000;

const rules: readonly { readonly id: FindingId; readonly overshoot: PlanRule["overshoot"] }[] =
  allFindings.flatMap(({ id, plan }) => (plan === null ? [] : [{ id, overshoot: plan.overshoot }]));

/**
 * When every guideline is met if the open deals stay and those of a quarter are added again and again, in their mix of lines and customers.
 * What misses a guideline is a straight line over the weeks, or the highest of some straight lines, which bends upwards only: following the steepest
 * one that misses leads to the first week that will do, and one that does not fall leads nowhere. No deal: every guideline is met.
 *
 * @param context over the open deals, by deals
 */
export function weeksAtPace(context: FindingContext, opened: OpenedLately): Pick<Pace, "weeks" | "heldBy"> {
  const start = paceStart(context, opened);
  let weeks = 0;
  for (let step = 0; step < mostSteps; step++) {
    const missed = rules.flatMap(({ id, overshoot }) =>
      overshoot(start, weeks).flatMap(({ over, weekly }) =>
        over > tolerance
          ? [{ id, until: weekly < 0 ? weeks + over / -weekly : Number.POSITIVE_INFINITY }]
          : [],
      ),
    );
    const next = missed.reduce((latest, { until }) => Math.max(latest, until), weeks);
    if (!Number.isFinite(next)) {
      const stays = missed.filter(({ until }) => until === Number.POSITIVE_INFINITY);
      return { weeks: null, heldBy: [...new Set(stays.map(({ id }) => id))] };
    }
    if (next === weeks) break;
    weeks = next;
  }
  return { weeks: Math.ceil(weeks - tolerance), heldBy: [] };
}

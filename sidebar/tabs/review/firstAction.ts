import type { Slices } from "../../../core/cells/slices";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { nextActionsInSlices } from "../../../core/weekly/actions/nextActions";
import type { PaneWords } from "../../../core/words/Words";
import type { Analysis } from "../../model/analyse";
import { type Desk, emptyDesk } from "../../model/Desk";
import { todaySerial } from "../../model/todaySerial";
import { planOf } from "../time/planOf";

/**
 * The first of the next actions that is still open; null where there is nothing to do.
 *
 * @param read what the sheets beside it tell; null where they have not been read
 */
export function* firstAction(
  { pipeline, review, whole }: Analysis,
  read: Desk | null,
  hours: number,
  words: PaneWords,
): Slices<NextAction | null> {
  const desk = read ?? emptyDesk;
  const planned = yield* planOf(
    pipeline,
    desk,
    desk.inputs.hours ?? hours,
    review.guidelines,
    words.time,
    aimsOfReview(whole, { chosen: null }),
  );
  if ("code" in planned) return null;
  yield;
  const actions = yield* nextActionsInSlices({
    pipeline,
    review,
    customers: planned.customers,
    plan: planned.plan,
    log: desk.log,
    today: todaySerial(),
  });
  return actions.find(({ state }) => state === "open") ?? null;
}

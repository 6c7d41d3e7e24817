import { useEffect, useState } from "preact/hooks";
import type { Slices } from "../../../core/cells/slices";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { nextActionsInSlices } from "../../../core/weekly/actions/nextActions";
import type { Words } from "../../../core/words/Words";
import type { Analysis } from "../../model/analyse";
import { type Desk, emptyDesk } from "../../model/Desk";
import { inSlices } from "../../model/inSlices";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { planOf } from "../time/planOf";

type Found = NextAction | "looking" | null;

interface Known {
  readonly desk: Desk;
  readonly hours: number;
  readonly action: NextAction | null;
}

/** Worked out once a review: who comes back to the tab finds it there. */
const known = new WeakMap<Analysis, Known>();

/** The first of the next actions that is still open; null where there is nothing to do. */
export function useFirstAction(analysis: Analysis): Found {
  const { model, state, words } = usePane();
  const desk = state.desk ?? state.glimpse ?? emptyDesk;
  const { hours } = state.settings;
  const before = known.get(analysis);
  const [found, find] = useState<Found>(before === undefined ? "looking" : before.action);
  useEffect(() => {
    let isWanted = true;
    const look = () => {
      const standing = known.get(analysis);
      if (standing?.desk === desk && standing.hours === hours) return find(standing.action);
      const slices = firstAction(analysis, desk, hours, words);
      void inSlices(
        slices,
        model.work.pace,
        () => isWanted,
        (action) => {
          known.set(analysis, { desk, hours, action });
          find(action);
        },
      );
    };
    const later = setTimeout(look);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [model, analysis, desk, hours, words]);
  // While the next is looked for, the one before stands: a card that comes and goes would move the page.
  return found;
}

function* firstAction(
  { pipeline, review, whole }: Analysis,
  desk: Desk,
  hours: number,
  words: Words,
): Slices<NextAction | null> {
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

import { useEffect, useState } from "preact/hooks";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { later } from "../../later/later";
import type { Analysis } from "../../model/analyse";
import type { Desk } from "../../model/Desk";
import { inSlices } from "../../model/inSlices";
import { usePane } from "../../PaneContext";

const finding = later(() =>
  import(/* webpackChunkName: "rest" */ "./firstActionOf").then(({ firstActionOf }) => firstActionOf),
);

type Found = NextAction | "looking" | null;

interface Known {
  readonly desk: Desk | null;
  readonly hours: number;
  readonly action: NextAction | null;
}

/** Worked out once a review: who comes back to the tab finds it there. */
const known = new WeakMap<Analysis, Known>();

/** The first of the next actions that is still open; null where there is nothing to do. */
export function useFirstAction(analysis: Analysis): Found {
  const { model, state, words } = usePane();
  const desk = state.desk ?? state.glimpse;
  const { hours } = state.settings;
  const before = known.get(analysis);
  const [found, find] = useState<Found>(before === undefined ? "looking" : before.action);
  useEffect(() => {
    let isWanted = true;
    const look = () => {
      const standing = known.get(analysis);
      if (standing?.desk === desk && standing.hours === hours) return find(standing.action);
      // Without a network nothing is looked for: the review stands.
      finding.bring().then(
        (firstActionOf) => {
          if (!isWanted) return;
          const slices = firstActionOf(analysis, desk, hours, words);
          void inSlices(
            slices,
            model.work.pace,
            () => isWanted,
            (action) => {
              known.set(analysis, { desk, hours, action });
              find(action);
            },
          );
        },
        () => isWanted && find(null),
      );
    };
    const behind = setTimeout(look);
    return () => {
      isWanted = false;
      clearTimeout(behind);
    };
  }, [model, analysis, desk, hours, words]);
  // While the next is looked for, the one before stands: a card that comes and goes would move the page.
  return found;
}

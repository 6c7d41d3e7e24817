import type { Slices } from "../../cells/slices";
import type { Activity } from "../../time/Activity";
import { accountsOfActivities } from "../../time/accountsOfActivities";
import type { NextAction } from "./NextAction";
import type { NextActionSources } from "./NextActionSources";
import { nextActionsInSlices } from "./nextActions";

interface FirstActionSources extends Omit<NextActionSources, "plan"> {
  /** Of the week. */
  readonly hours: number;
  /** What competes for them, with the rep's own figures. */
  readonly activities: readonly Activity[];
}

/**
 * The first of the next actions that is still open: the one thing that a review says to do this week, in the pane as in the terminal. How
 * the hours are divided changes nothing about it, so that no plan is made.
 *
 * @returns null where there is nothing to do
 */
export function* firstAction({
  hours,
  activities,
  ...sources
}: FirstActionSources): Slices<NextAction | null> {
  const accounts = yield* accountsOfActivities(activities);
  yield;
  const actions = yield* nextActionsInSlices({ ...sources, plan: { hours, activities, accounts } });
  return actions.find(({ state }) => state === "open") ?? null;
}

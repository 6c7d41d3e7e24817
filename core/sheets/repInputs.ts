import { keyOf } from "../cells/keyOf";
import type { Activity } from "../time/Activity";
import type { UnreadableCell } from "../time/UnreadableCell";
import type { Words } from "../words/Words";

/** What the rep wrote into the sheet "Time plan": blank cells leave the data's own figure. */
export interface RepInputs {
  /** Null where the cell is blank or no number. */
  readonly hours: number | null;
  /** By the activity's key (see activityKey), as it stands in the sheet's own words. */
  readonly rows: ReadonlyMap<string, RepInput>;
  /** Cells that are no number of 0 or more. */
  readonly unreadable: readonly UnreadableCell[];
}

export interface RepInput {
  readonly value: number | null;
  readonly effort: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** The key of an activity's row in the sheet, in the words of a language. */
export function activityKey({ account, purpose, line }: Activity, words: Words["time"]): string {
  return keyOf(account === null ? "" : account, words.purposeWord[purpose], line === null ? "" : line);
}

/** The data's figures with the rep's in their place. An effort of 0 is no effort and stays the data's. */
export function withRepInputs(
  activities: readonly Activity[],
  { rows }: Pick<RepInputs, "rows">,
  words: Words["time"],
): Activity[] {
  return activities.map((activity): Activity => {
    const rep = rows.get(activityKey(activity, words));
    if (!rep) return activity;
    const minimum = rep.minimum ?? activity.minimum;
    return {
      ...activity,
      value: rep.value ?? activity.value,
      effort: rep.effort || activity.effort,
      minimum,
      maximum: Math.max(minimum, rep.maximum ?? activity.maximum),
      changedByRep: rep.value !== null || rep.effort !== null,
    };
  });
}

/**
 * Rows of the sheet with figures of the rep for what is no activity (any more), by the account: a deal was closed, a name was changed, or
 * the sheet is of an earlier version.
 */
export function unusedRows(
  activities: readonly Activity[],
  { rows }: Pick<RepInputs, "rows">,
  words: Words["time"],
): readonly string[] {
  const known = new Set(activities.map((activity) => activityKey(activity, words)));
  const unused = [...rows].filter(
    ([key, rep]) => !known.has(key) && Object.values(rep).some((figure) => figure !== null),
  );
  return unused.map(([key]) => {
    const [account, purpose, line] = JSON.parse(key) as readonly string[];
    return [account, purpose, line].filter(Boolean).join(", ");
  });
}

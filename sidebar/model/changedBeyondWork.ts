import { firstState, type PaneState } from "./PaneState";

const keys = Object.keys(firstState) as (keyof PaneState)[];

/** Whether anything but the progress of long work is another: each part of a large sheet would have the whole pane drawn anew. */
export function changedBeyondWork(before: PaneState, after: PaneState): boolean {
  return keys.some((key) => key !== "work" && before[key] !== after[key]);
}

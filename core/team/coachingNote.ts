import { gapOf } from "../balance/gapOf";
import { toldFirst } from "../balance/toldFirst";
import type { CoachingNote } from "./Team";

/**
 * What is told first on either basis of what stands out: the wider gap; of equals that of the open funnel, which can still be changed.
 *
 * @returns null where nothing stands out
 * @example coachingNote([]) // null
 */
export function coachingNote(standsOut: readonly CoachingNote[]): CoachingNote | null {
  const notes = (["open", "won"] as const).flatMap((basis): CoachingNote[] => {
    const finding = toldFirst(standsOut.flatMap((note) => (note.basis === basis ? [note.finding] : [])));
    return finding === null ? [] : [{ basis, finding }];
  });
  const [first, second] = notes;
  if (first === undefined) return null;
  return second !== undefined && gapOf(second.finding) > gapOf(first.finding) ? second : first;
}

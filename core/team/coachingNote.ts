import { gapOf } from "../balance/gapOf";
import type { Review } from "../balance/review";
import { toldFirst } from "../balance/toldFirst";
import type { CoachingNote } from "./Team";

/** What is told first on either basis where chance alone does not explain it: the wider gap; of equals that of the open funnel, which can still be changed. */
export function coachingNote(open: Review, won: Review): CoachingNote | null {
  const notes = [open, won].flatMap(({ findings, guidelines: { basis } }): CoachingNote[] => {
    const finding = toldFirst(findings);
    return finding?.verdict === "imbalanced" ? [{ basis, finding }] : [];
  });
  const [first, second] = notes;
  if (first === undefined) return null;
  return second !== undefined && gapOf(second.finding) > gapOf(first.finding) ? second : first;
}

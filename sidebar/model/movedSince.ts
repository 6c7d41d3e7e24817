import { type SinceReview, sinceReview } from "../../core/weekly/moved/sinceReview";
import type { Analysis, View } from "./analyse";
import type { Desk } from "./Desk";
import { todaySerial } from "./todaySerial";

interface Known {
  readonly desk: Desk;
  readonly since: SinceReview | null;
}

const known = new WeakMap<Analysis, Known>();

/** What moved since the last saved review, of the deals that are looked at; worked out once a review. Null where no review kept its deals. */
export function movedSince(
  analysis: Analysis,
  desk: Desk,
  { owner }: Pick<View, "owner">,
): SinceReview | null {
  const found = known.get(analysis);
  if (found?.desk === desk) return found.since;
  const { pipeline, whole, owners } = analysis;
  const rep = owners.includes(owner) ? owner : "";
  const since = sinceReview(desk.log, pipeline, todaySerial(), { guidelines: whole.guidelines }, rep);
  known.set(analysis, { desk, since });
  return since;
}

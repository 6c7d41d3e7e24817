import type { Words } from "../../core/words/Words";
import { analyse, type ReviewedSheet } from "./analyse";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";

/** Reviews the sheet at hand with other settings or another view. */
export function reviewAgain(store: PaneStore, change: Partial<Pick<PaneState, "settings" | "view">>): void {
  const { reviewed, settings, view } = { ...store.state, ...change };
  if (reviewed === null) store.set(change);
  else {
    const next = analyse(reviewed.sheet, settings, view, reviewed, store.state.desk?.goals.goals);
    store.set({ ...change, reviewed: next, status: spoken(next, store.words) });
  }
}

/** A review as it is said to screen readers. */
export function spoken(reviewed: ReviewedSheet, words: Words): string {
  if (!reviewed.ok) return words.issues.failureMessage(reviewed.failure);
  const { review } = reviewed.analysis;
  return words.pane.spokenReview(
    words.findings.headline(review),
    words.findings.balanceCount(review.outOfBalance),
  );
}

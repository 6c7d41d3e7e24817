import type { PrintedReview } from "../../core/report/reviewPage";
import type { Team } from "../../core/team/Team";
import type { PaneWords } from "../../core/words/Words";

/** Puts on paper, as a host does whose pane may print. */
export interface PrintPages {
  /** A review as one page. */
  readonly review: (printed: PrintedReview, words: PaneWords) => void;
  /** A page for each rep. */
  readonly reps: (team: Team, words: PaneWords) => void;
}

import type { PrintedReview } from "../../core/report/reviewPage";
import type { PaneWords } from "../../core/words/Words";

/** Puts a review on paper, as a host does whose pane may print. */
export type PrintReview = (printed: PrintedReview, words: PaneWords) => void;

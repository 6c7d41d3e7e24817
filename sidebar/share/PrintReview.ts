import type { PrintedReview } from "../../core/report/reviewPage";
import type { Words } from "../../core/words/Words";

/** Puts a review on paper, as a host does whose pane may print. */
export type PrintReview = (printed: PrintedReview, words: Words) => void;

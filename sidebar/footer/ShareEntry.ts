import type { PaneWords } from "../../core/words/Words";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";

/** One way to pass a review on. */
export interface ShareEntry {
  readonly name: (words: PaneWords) => string;
  /** Does it, and tells what was done. */
  readonly run: (model: PaneModel, analysis: Analysis) => Promise<void>;
}

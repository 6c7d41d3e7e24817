import type { FinalOutcome } from "./finalOutcome";
import type { FlagRows } from "./flagRows";
import type { MeaningOfNo } from "./MeaningOfNo";
import type { RowVerdicts } from "./rowVerdicts";
import type { WordColumn } from "./WordColumn";

/** What became of each row, and how that was found. */
export interface OutcomeRows {
  readonly status: WordColumn | null;
  readonly stage: WordColumn | null;
  readonly words: RowVerdicts;
  readonly flags: FlagRows | null;
  readonly means: MeaningOfNo;
  /** Whether a row without a word is open: where the words of the whole table say nothing but won and lost. */
  readonly blankIsOpen: boolean;
  readonly finals: readonly FinalOutcome[];
  /** Each row's place in `finals`. */
  readonly of: Int32Array;
}

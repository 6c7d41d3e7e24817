import type { LineMix } from "../measures/lineMixOf";
import type { Mix } from "../measures/mixOf";
import type { WonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";
import type { Guidelines } from "./Guidelines";
import type { Lines } from "./Lines";
import type { SelectedDeals } from "./selectDeals";

/** What holds for a pipeline, whichever of its deals are looked at. */
export interface ReviewGround {
  readonly pipeline: Pipeline;
  readonly guidelines: Guidelines;
  readonly lines: Lines;
  readonly won: WonDays;
}

/** What every finding is taken from. */
export interface FindingContext extends ReviewGround {
  readonly selection: SelectedDeals;
  /** A CustomerType a row, as the basis wants it. */
  readonly types: Uint8Array;
  /** Null without the column. */
  readonly lineMix: LineMix | null;
  readonly accountMix: Mix | null;
}

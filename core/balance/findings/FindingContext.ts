import type { Pipeline } from "../../table/Pipeline";
import type { Guidelines } from "../Guidelines";
import type { Lines } from "../Lines";
import type { Mix } from "../mixOf";
import type { Selection } from "../selectDeals";

/** What every finding is taken from. */
export interface FindingContext {
  readonly pipeline: Pipeline;
  readonly guidelines: Guidelines;
  readonly selection: Selection;
  readonly lines: Lines;
  /** Null without the column. */
  readonly lineMix: Mix | null;
  readonly accountMix: Mix | null;
}

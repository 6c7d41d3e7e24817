import type { Pipeline } from "../table/Pipeline";
import type { SelectedDeals } from "./selectDeals";
import type { Base } from "./Tally";

/** A base with the deals that it was added up from. */
export interface BaseDeals extends Base {
  readonly pipeline: Pipeline;
  readonly selection: SelectedDeals;
  /** A CustomerType a deal of the pipeline, as the basis wants it. */
  readonly types: Uint8Array;
}

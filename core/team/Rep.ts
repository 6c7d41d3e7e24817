import type { Guidelines } from "../balance/Guidelines";
import type { Pipeline } from "../table/Pipeline";
import type { Goal } from "./Goal";

/** A rep's deals of the table, as `readPipelineByOwner` gives them. */
export interface Rep {
  readonly owner: string;
  readonly pipeline: Pipeline;
}

export interface TeamOptions {
  readonly guidelines?: Partial<Guidelines>;
  readonly goals?: readonly Goal[];
  readonly withoutStale?: boolean;
}

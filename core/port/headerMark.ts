import type { Pipeline } from "../table/Pipeline";
import type { HeaderMark } from "./port";

/** The header row as it was read, so that a host can see whether the sheet has changed since. */
export function headerMark(pipeline: Pipeline): HeaderMark {
  return { row: pipeline.headerRow, left: pipeline.source.left, headers: pipeline.headers };
}

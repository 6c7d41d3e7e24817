import type { Slices } from "../../core/cells/slices";
import type { Whitespace } from "../../core/customers/whitespace/Whitespace";
import { whitespaceOfPipeline } from "../../core/customers/whitespace/whitespaceOfPipeline";
import type { Pipeline } from "../../core/table/Pipeline";
import { blockedOn } from "../../core/weekly/blockedOn";
import type { ReviewLog } from "../../core/weekly/Snapshot";
import { todaySerial } from "./todaySerial";

const known = new WeakMap<Pipeline, { readonly log: unknown; readonly gaps: Whitespace | null }>();

/** What customers lack, worked out once for a pipeline and a log. */
export function* gapsOf(pipeline: Pipeline, log: Pick<ReviewLog, "blocked">): Slices<Whitespace | null> {
  const found = known.get(pipeline);
  if (found?.log === log) return found.gaps;
  const gaps = yield* whitespaceOfPipeline(pipeline, { blocked: blockedOn(log, todaySerial()) });
  known.set(pipeline, { log, gaps });
  return gaps;
}

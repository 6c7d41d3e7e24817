import { keyOf } from "../../core/cells/keyOf";
import type { Slices } from "../../core/cells/slices";
import { customerMapOf } from "../../core/customers/whitespace/customerMapOf";
import type { CustomerMap } from "../../core/customers/whitespace/MapPlace";
import type { Pipeline } from "../../core/table/Pipeline";
import { blockedOn } from "../../core/weekly/blockedOn";
import type { ReviewLog } from "../../core/weekly/Snapshot";
import { todaySerial } from "./todaySerial";

interface Known {
  readonly key: string;
  readonly map: CustomerMap | null;
}

const known = new WeakMap<Pipeline, Known>();

/** The map of a pipeline's customers and lines, made once for what the log says and the line that dominates. */
export function* mapOf(
  pipeline: Pipeline,
  log: Pick<ReviewLog, "blocked">,
  dominant: string | null,
): Slices<CustomerMap | null> {
  const blocked = blockedOn(log, todaySerial());
  const key = keyOf(blocked, dominant);
  const before = known.get(pipeline);
  if (before?.key === key) return before.map;
  const map = yield* customerMapOf(pipeline, { blocked, dominant });
  known.set(pipeline, { key, map });
  return map;
}

import { keyOf } from "../../core/cells/keyOf";
import type { Slices } from "../../core/cells/slices";
import { customerReportInSlices, withBlocked } from "../../core/customers/customerReport";
import { foretoldCustomers } from "../../core/customers/foretoldCustomers";
import type { CustomerReport, ForetoldCustomers } from "../../core/customers/report/CustomerReport";
import type { Pipeline } from "../../core/table/Pipeline";
import { blockedOn } from "../../core/weekly/blockedOn";
import type { ReviewLog } from "../../core/weekly/Snapshot";
import { gapsOf } from "./gapsOf";
import { todaySerial } from "./todaySerial";

interface Known {
  readonly report: CustomerReport;
  /** The same without what is not possible, as the log said last. */
  readonly blocked: string;
  readonly shown: CustomerReport;
}

const known = new WeakMap<Pipeline, Known>();

/** The customer report of a pipeline, worked out once however many tabs ask; what the log says is not possible is no whitespace. */
export function* customersInSlices(
  pipeline: Pipeline,
  log: Pick<ReviewLog, "blocked">,
): Slices<CustomerReport> {
  const blocked = blockedOn(log, todaySerial());
  const key = keyOf(blocked);
  const before = known.get(pipeline);
  if (before?.blocked === key) return before.shown;
  const report = before?.report ?? (yield* customerReportInSlices(pipeline));
  const shown = blocked.length === 0 ? report : yield* withBlocked(report, pipeline, { blocked });
  known.set(pipeline, { report, blocked: key, shown });
  return shown;
}

/** Of the same report what next actions ask, which is known far sooner where no tab has asked for the whole. */
export function* foretoldInSlices(
  pipeline: Pipeline,
  log: Pick<ReviewLog, "blocked">,
): Slices<ForetoldCustomers> {
  return known.has(pipeline)
    ? yield* customersInSlices(pipeline, log)
    : yield* foretoldCustomers(pipeline, {}, () => gapsOf(pipeline, log));
}

import type { Review } from "../../balance/review";
import type { CustomerReport } from "../../customers/report/CustomerReport";
import type { Pipeline } from "../../table/Pipeline";
import type { TimePlan } from "../../time/timePlan";
import type { ReviewLog } from "../Snapshot";

/** What next actions are made of. */
export interface NextActionSources {
  readonly pipeline: Pipeline;
  readonly review: Review;
  readonly customers: CustomerReport;
  readonly plan: Pick<TimePlan, "activities" | "accounts" | "hours">;
  readonly log: ReviewLog;
  /** Serial day; null where nobody knows it. */
  readonly today: number | null;
}

import type { Review } from "../../balance/review";
import type { ForetoldCustomers } from "../../customers/report/CustomerReport";
import type { Pipeline } from "../../table/Pipeline";
import type { Activity } from "../../time/Activity";
import type { AccountWorth } from "../../time/accountsOfActivities";
import type { ReviewLog } from "../Snapshot";

/** What next actions are made of. */
export interface NextActionSources {
  readonly pipeline: Pipeline;
  readonly review: Review;
  readonly customers: ForetoldCustomers;
  /** What competes for the week's hours: a time plan, or what one would be made of. */
  readonly plan: {
    readonly hours: number;
    readonly activities: readonly Activity[];
    readonly accounts: readonly AccountWorth[];
  };
  readonly log: ReviewLog;
  /** Serial day; null where nobody knows it. */
  readonly today: number | null;
}

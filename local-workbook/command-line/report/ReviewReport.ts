import type { Review } from "../../../core/balance/Review";
import type { FileNote } from "../../files/WorkbookFile";

/** Everything that a review of a file has to show. */
export interface ReviewReport {
  readonly file: string;
  readonly sheet: string;
  readonly review: Review;
  readonly notes: readonly FileNote[];
  /** The review of an earlier export, where one was given. */
  readonly earlier?: { readonly file: string; readonly review: Review };
}

import type { ReadIssue } from "../ReadIssue";
import type { StateOrder } from "./RowTable";

/** What there is to tell of how rows became deals. Rows count from 0 below the header. */
export interface DealOddity {
  readonly code: Extract<ReadIssue, { readonly latestBy: unknown }>["code"];
  /** Of the column that says which rows belong together. */
  readonly header: string;
  /** What tells the latest state of a deal; null where nothing does but its place, the lowest row being the latest. */
  readonly by?: Pick<StateOrder, "header" | "ends"> | null;
  /** How many deals it concerns. */
  readonly deals: number;
  readonly rows: Int32Array;
}

import { entry } from "../../cells/entry";
export type HistoryIssueCode =
  | "no-account"
  | "no-date"
  | "stray-year"
  | "future"
  | "refund"
  | "returned"
  | "no-sale"
  | "zero-amount"
  | "no-amount"
  | "same-day"
  | "created-date"
  | "every-row-counts"
  | "mixed-currencies";

/** What building a history has to tell; the words are in `core/words/en/customers.ts`. */
export interface HistoryIssue {
  readonly code: HistoryIssueCode;
  /** How many rows. */
  readonly rows: number;
  /** Sheet row (from 1) of the first of them, or null where rows have no place in a sheet. */
  readonly first: number | null;
}

/**
 * Who bought when for how much: the purchases of account i are `start[i]` to `start[i + 1] - 1`, by day. Everything an
 * account bought on one day is one purchase. Only accounts that bought are in it.
 */
export interface PurchaseHistory {
  readonly accounts: readonly string[];
  readonly start: Int32Array;
  /** The first day on which each account bought, or on which it gave something back that it had bought before. */
  readonly first: Float64Array;
  /** The first such day of all, of sales without an account too; Infinity for none. */
  readonly since: number;
  /** Spreadsheet serial days. */
  readonly days: Int32Array;
  /** Money of the day; NaN where no row of that day has an amount that can be read. */
  readonly amounts: Float64Array;
  /** False where no amount is known, or where they are of several currencies. */
  readonly hasAmounts: boolean;
  readonly currency: string;
  /** Serial day up to which the history is known; no purchase is later. */
  readonly asOf: number;
  readonly issues: readonly HistoryIssue[];
}

/**
 * Purchases of account i: the first and the one after the last.
 *
 * @example purchasesOf({ start: Int32Array.of(0, 2, 3) }, 1) // [2, 3]
 */
export function purchasesOf(
  history: Pick<PurchaseHistory, "start">,
  account: number,
): readonly [number, number] {
  return [entry(history.start, account), entry(history.start, account + 1)];
}

import type { HistoryIssue } from "../history/PurchaseHistory";
import type { RepeatPatterns } from "../history/repeatPatterns";

/**
 * All that the models of purchases need to know of customers: sums an account, and how many did what. It holds no purchase. A history gives
 * it (`tallyOfHistory`), and so does a database, which adds up where the purchases are. Each column has one entry an account.
 */
export interface CustomersTally {
  readonly accounts: readonly string[];
  /** Days on which it bought. */
  readonly times: Int32Array;
  /** Serial days of its first purchase, and of its last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Median days between two purchases; NaN where there was one alone. */
  readonly usualInterval: Float64Array;
  /** The logarithms of these intervals, each rounded to whole 1/`logUnit`, added up. */
  readonly logIntervals: Float64Array;
  /** False where no amount is known, or where they are of several currencies. */
  readonly hasAmounts: boolean;
  /** The columns of money are in 1/`unit`; they are 0 where no amount is known. */
  readonly unit: number;
  readonly money: Float64Array;
  /** Purchases after the first whose amount is known, and their money. */
  readonly repeats: Float64Array;
  readonly repeatMoney: Float64Array;
  /** Money of the 12 months to as-of and of the 12 before; purchases where no amount is known. */
  readonly lastYear: Float64Array;
  readonly yearBefore: Float64Array;
  readonly currency: string;
  /** Serial day up to which is known who bought; no purchase is later. */
  readonly asOf: number;
  /** The first day on which anything was sold, or came back, of sales without an account too; Infinity for none. */
  readonly since: number;
  readonly issues: readonly HistoryIssue[];
  /** How long accounts took from their n-th purchase to the next; null where none bought so often. */
  readonly intervalsAfter: (n: number, horizon: number) => IntervalsAfter | null;
  /** What was known on an earlier day, and what came after it. */
  readonly heldOut: (window: HeldOutWindow) => HeldOutPurchases;
  /** Of the money of the months to as-of the part from accounts that had bought on an earlier day; null where there was none. */
  readonly returned: (months: number) => number | null;
}

export interface IntervalsAfter {
  /** Ascending days after which accounts bought again or the watching of them ended, how many these are, and how many of them bought. */
  readonly days: Float64Array;
  readonly ended: Float64Array;
  readonly again: Float64Array;
  /** The most days for which one was watched. */
  readonly longest: number;
  /** Those watched for the horizon and longer, and those of them that bought again within it. */
  readonly matured: number;
  readonly maturedWithin: number;
}

/** Serial days: purchases up to `cut` are known, those after it and up to `until` are to be foretold. */
export interface HeldOutWindow {
  readonly cut: number;
  readonly until: number;
  /** Purchases after this day and up to the cut tell the plain rate. */
  readonly lately: number;
}

/** The accounts known at the cut, and their repeat purchases after it and shortly before it. */
export interface HeldOutPurchases {
  readonly patterns: RepeatPatterns;
  readonly after: number;
  readonly lately: number;
}

/** Sums of logarithms in whole pieces of this size are the same in whatever order, and wherever, they are added up. */
export const logUnit = 1_000_000_000;

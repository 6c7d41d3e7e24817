import { monthsBefore } from "../../cells/monthsBefore";
import { buildOwnership, type LineSales } from "./buildOwnership";
import type { Ownership } from "./Ownership";

/** How broadly customers buy: lines a customer. */
export interface LineBreadth {
  /** Lines of the portfolio. */
  readonly lines: number;
  /** Lines an account, on average over the customers; null without a customer. */
  readonly average: number | null;
  /** The same 12 months before as-of, over the customers of that day; null without dates or customers then. */
  readonly averageYearAgo: number | null;
}

/**
 * @param asOf serial day; null where the sales have no dates
 * @example lineBreadth({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }, null).average // 1.5
 */
export function lineBreadth(sales: LineSales, asOf: number | null): LineBreadth {
  const hasDays = asOf !== null && sales.days !== null;
  return {
    lines: sales.lines.length,
    average: average(buildOwnership(sales, asOf ?? undefined)),
    averageYearAgo: hasDays ? average(buildOwnership(sales, monthsBefore(asOf, 12))) : null,
  };
}

function average({ owned }: Ownership): number | null {
  if (owned.length === 0) return null;
  return owned.reduce((sum, lines) => sum + lines.length, 0) / owned.length;
}

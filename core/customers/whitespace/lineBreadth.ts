import { monthsBefore } from "../../cells/monthsBefore";
import { buildOwnership, type LineSales } from "./buildOwnership";
import type { Ownership } from "./Ownership";

/** How broadly customers buy: lines a customer. */
export interface LineBreadth {
  /** Lines of the portfolio. */
  readonly lines: number;
  /** Lines that an account ever bought, on average over the customers; null without a customer. */
  readonly average: number | null;
  /**
   * Lines that it bought in the 12 months to as-of and in the 12 before, over those who bought then: windows of one length, since lines only add up
   * over a longer one. Null where the sales do not cover both.
   */
  readonly years: { readonly last: number; readonly before: number } | null;
}

/**
 * @param asOf serial day; null where the sales have no dates
 * @example lineBreadth({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }, null).average // 1.5
 */
export function lineBreadth(sales: LineSales, asOf: number | null): LineBreadth {
  return {
    lines: sales.lines.length,
    average: average(buildOwnership(sales, asOf ?? undefined)),
    years: asOf === null || sales.days === null ? null : yearsOf(sales, sales.days, asOf),
  };
}

function yearsOf(sales: LineSales, days: Float64Array, asOf: number): LineBreadth["years"] {
  const [aYearAgo, twoYearsAgo] = [monthsBefore(asOf, 12), monthsBefore(asOf, 24)];
  const since = days.reduce(
    (first, day) => (Number.isNaN(day) ? first : Math.min(first, day)),
    Number.POSITIVE_INFINITY,
  );
  if (since > twoYearsAgo) return null;
  const within = (after: number, upTo: number) =>
    average(
      buildOwnership({
        ...sales,
        accountCodes: sales.accountCodes.map((code, sale) => {
          const day = days[sale] ?? Number.NaN;
          return day > after && day <= upTo ? code : -1;
        }),
      }),
    );
  const [last, before] = [within(aYearAgo, asOf), within(twoYearsAgo, aYearAgo)];
  return last === null || before === null ? null : { last, before };
}

function average({ owned }: Ownership): number | null {
  if (owned.length === 0) return null;
  return owned.reduce((sum, lines) => sum + lines.length, 0) / owned.length;
}

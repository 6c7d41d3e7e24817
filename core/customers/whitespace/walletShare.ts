import { monthsBefore } from "../../cells/monthsBefore";
import { buildOwnership, type LineSales } from "./buildOwnership";
import type { Ownership } from "./Ownership";

/** How much of the portfolio customers buy. */
export interface WalletShare {
  readonly lines: number;
  /** Lines an account, on average over the customers; null without a customer. */
  readonly average: number | null;
  /** The same 12 months before as-of, over the customers of that day; null without dates or customers then. */
  readonly averageYearAgo: number | null;
  /** Lines of each account, most first. */
  readonly accounts: readonly { readonly account: string; readonly lines: number }[];
}

/** @param asOf serial day; null where the sales have no dates */
export function walletShare(sales: LineSales, asOf: number | null): WalletShare {
  const now = buildOwnership(sales, asOf ?? undefined);
  const before = asOf === null || sales.days === null ? null : buildOwnership(sales, monthsBefore(asOf, 12));
  return {
    lines: sales.lines.length,
    average: average(now),
    averageYearAgo: before && average(before),
    accounts: now.accounts
      .map((account, i) => ({ account, lines: now.owned[i]?.length ?? 0 }))
      .sort((left, right) => right.lines - left.lines || (left.account < right.account ? -1 : 1)),
  };
}

function average({ owned }: Ownership): number | null {
  if (owned.length === 0) return null;
  return owned.reduce((sum, lines) => sum + lines.length, 0) / owned.length;
}

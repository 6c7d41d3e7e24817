import { monthsBefore } from "../../cells/monthsBefore";
import { type PurchaseHistory, purchasesOf } from "./PurchaseHistory";

export interface ReturnShare {
  /** 0..1 of the window's revenue; null without revenue, or where the history starts inside the window. */
  readonly share: number | null;
  readonly why: "known" | "no-amounts" | "no-revenue" | "history-too-short";
  readonly revenue: number;
  readonly returning: number;
  /** Purchases in the window, and those of them by accounts that had bought before. */
  readonly purchases: number;
  readonly returningPurchases: number;
}

/**
 * Of the revenue of the months up to as-of, the share from accounts that had bought on an earlier day. Where the first
 * purchase of all lies inside the window nobody can tell who is new, and the share is not known.
 *
 * @example returnShare(buildHistory({ names: ["A"], codes: Int32Array.of(0, 0), days: Float64Array.of(44000, 44500), amounts: Float64Array.of(10, 30) })).share // 1
 */
export function returnShare(history: PurchaseHistory, months = 12): ReturnShare {
  const since = monthsBefore(history.asOf, months);
  let earliest = Number.POSITIVE_INFINITY;
  let revenue = 0;
  let returning = 0;
  let purchases = 0;
  let returningPurchases = 0;
  history.accounts.forEach((_, account) => {
    const [from, to] = purchasesOf(history, account);
    earliest = Math.min(earliest, history.days[from] ?? earliest);
    for (let p = from; p < to; p++) {
      if ((history.days[p] ?? 0) <= since) continue;
      const amount = history.amounts[p] ?? Number.NaN;
      const known = Number.isNaN(amount) ? 0 : amount;
      revenue += known;
      purchases++;
      if (p === from) continue;
      returning += known;
      returningPurchases++;
    }
  });
  const why = !history.hasAmounts
    ? "no-amounts"
    : earliest > since
      ? "history-too-short"
      : revenue > 0
        ? "known"
        : "no-revenue";
  const share = why === "known" ? returning / revenue : null;
  return { share, why, revenue, returning, purchases, returningPurchases };
}

import { monthsBefore } from "../../cells/monthsBefore";
import * as measures from "../../measures/returnShare";
import { type PurchaseHistory, purchasesOf } from "./PurchaseHistory";

export interface ReturnShare {
  /** 0..1 of the window's revenue; null without revenue, or where the history starts inside the window. */
  readonly share: number | null;
  /** The history knows less than a year before the window: who bought for the first time in that while may have bought before. */
  readonly atLeast: boolean;
  readonly why: "known" | "no-amounts" | "no-revenue" | "history-too-short";
}

/**
 * Of the revenue of the months up to as-of, the share from accounts that had bought on an earlier day. Where the first
 * purchase of all lies inside the window nobody can tell who is new, and the share is not known.
 *
 * @example returnShare(buildHistory({ names: ["A"], codes: Int32Array.of(0, 0), days: Float64Array.of(44000, 44500), amounts: Float64Array.of(10, 30) })).share // 1
 */
export function returnShare(history: PurchaseHistory, months = 12): ReturnShare {
  const codes = new Int32Array(history.days.length);
  history.accounts.forEach((_, account) => {
    codes.fill(account, ...purchasesOf(history, account));
  });
  const { days, amounts, first, asOf } = history;
  const { share } = measures.returnShare({ days, codes, amounts }, first, asOf, months);
  const atLeast = history.since > monthsBefore(asOf, months + 12);
  const unknown = { share: null, atLeast } as const;
  if (!history.hasAmounts) return { ...unknown, why: "no-amounts" };
  if (history.since > monthsBefore(asOf, months)) return { ...unknown, why: "history-too-short" };
  return share === null ? { ...unknown, why: "no-revenue" } : { share, atLeast, why: "known" };
}

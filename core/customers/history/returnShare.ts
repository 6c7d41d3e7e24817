import { monthsBefore } from "../../cells/monthsBefore";
import type { CustomersTally } from "../tally/CustomersTally";

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
 * @example returnShare(tallyOfHistory(buildHistory({ names: ["A"], codes: Int32Array.of(0, 0), days: Float64Array.of(44000, 44500), amounts: Float64Array.of(10, 30) }))).share // 1
 */
export function returnShare(tally: CustomersTally, months = 12): ReturnShare {
  const { since, asOf, hasAmounts } = tally;
  const atLeast = since > monthsBefore(asOf, months + 12);
  const unknown = { share: null, atLeast } as const;
  if (!hasAmounts) return { ...unknown, why: "no-amounts" };
  if (since > monthsBefore(asOf, months)) return { ...unknown, why: "history-too-short" };
  const share = tally.returned(months);
  return share === null ? { ...unknown, why: "no-revenue" } : { share, atLeast, why: "known" };
}

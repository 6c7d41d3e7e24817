import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";
import type { IntervalsAfter } from "./CustomersTally";

/**
 * How long accounts took from their n-th purchase to the next, those who did not buy again counting for as long as they have been watched.
 *
 * @param horizon days
 * @returns null where no account bought n times
 * @example intervalsAfter({ accounts: ["A", "B"], start: Int32Array.of(0, 2, 3), days: Int32Array.of(1000, 1030, 1010), asOf: 1040 }, 1, 30).again // [1]
 */
export function intervalsAfter(
  history: Pick<PurchaseHistory, "accounts" | "start" | "days" | "asOf">,
  n: number,
  horizon: number,
): IntervalsAfter | null {
  const { accounts, days, asOf } = history;
  const most =
    days.reduce((latest, day) => Math.max(latest, day), asOf) - days.reduce((a, b) => Math.min(a, b), asOf);
  const ended = new Float64Array(most + 1);
  const again = new Float64Array(most + 1);
  let [longest, matured, maturedWithin] = [-1, 0, 0];
  for (let account = 0; account < accounts.length; account++) {
    const [from, to] = purchasesOf(history, account);
    if (to - from < n) continue;
    const start = entry(days, from + n - 1);
    const isAgain = from + n < to;
    const took = (isAgain ? entry(days, from + n) : asOf) - start;
    add(ended, took);
    if (isAgain) add(again, took);
    longest = Math.max(longest, asOf - start);
    if (asOf - start < horizon) continue;
    matured++;
    if (isAgain && took <= horizon) maturedWithin++;
  }
  if (longest < 0) return null;
  const met = Float64Array.from(ended.keys()).filter((took) => entry(ended, took) > 0);
  return {
    days: met,
    ended: met.map((took) => entry(ended, took)),
    again: met.map((took) => entry(again, took)),
    longest,
    matured,
    maturedWithin,
  };
}

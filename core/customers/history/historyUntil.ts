import { at } from "../../cells/at";
import { type PurchaseHistory, purchasesOf } from "./PurchaseHistory";

/**
 * The history as it was known on an earlier day: later purchases, and accounts with no earlier one, are not in it.
 *
 * @example historyUntil({ accounts: ["A", "B"], start: Int32Array.of(0, 2, 3), days: Int32Array.of(100, 200, 300), amounts: Float64Array.of(1, 2, 3) }, 150).accounts // ["A"]
 */
export function historyUntil(history: PurchaseHistory, day: number): PurchaseHistory {
  const accounts: string[] = [];
  const start = [0];
  const first: number[] = [];
  const kept: number[] = [];
  history.accounts.forEach((account, i) => {
    const [from, to] = purchasesOf(history, i);
    let p = from;
    while (p < to && at(history.days, p) <= day) kept.push(p++);
    if (p === from) return;
    accounts.push(account);
    start.push(kept.length);
    first.push(at(history.first, i));
  });
  return {
    ...history,
    accounts,
    start: Int32Array.from(start),
    first: Float64Array.from(first),
    days: Int32Array.from(kept, (p) => at(history.days, p)),
    amounts: Float64Array.from(kept, (p) => at(history.amounts, p)),
    asOf: day,
  };
}

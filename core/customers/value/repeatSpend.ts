import { entry } from "../../cells/entry";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";

/** What accounts spend on a repeat purchase: `count` purchases of known amount, `mean` of them (0 where there is none). */
export interface RepeatSpend {
  readonly count: Float64Array;
  readonly mean: Float64Array;
}

/**
 * The first purchase is left out, as in the published model: it is often a trial of another size.
 *
 * @example repeatSpend({ accounts: ["A"], start: Int32Array.of(0, 3), amounts: Float64Array.of(9, 20, 40) }).mean // [30]
 */
export function repeatSpend(history: PurchaseHistory): RepeatSpend {
  const count = new Float64Array(history.accounts.length);
  const mean = new Float64Array(history.accounts.length);
  history.accounts.forEach((_, i) => {
    const [from, to] = purchasesOf(history, i);
    let sum = 0;
    let known = 0;
    for (let p = from + 1; p < to; p++) {
      const amount = entry(history.amounts, p);
      if (Number.isNaN(amount)) continue;
      sum += amount;
      known++;
    }
    count[i] = known;
    mean[i] = known > 0 ? sum / known : 0;
  });
  return { count, mean };
}

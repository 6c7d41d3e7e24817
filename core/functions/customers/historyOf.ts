import { buildHistory } from "../../customers/history/buildHistory";
import type { PurchaseHistory } from "../../customers/history/PurchaseHistory";
import { CellRefusal } from "../CellProblem";
import { payments } from "../parameters/amounts";
import { day } from "../parameters/day";
import { purchaseDays } from "../parameters/days";
import { accounts, type NamesColumn } from "../parameters/names";

/** What the functions of customers read their purchases from, one row each, and the day up to which they are known. */
export const historyParameters = {
  accounts: accounts(),
  dates: purchaseDays(),
  amounts: payments(),
  asOf: day(),
};

interface Purchases {
  readonly accounts: NamesColumn;
  readonly dates: Float64Array;
  readonly amounts?: Float64Array | null;
  readonly asOf: number | undefined;
}

/**
 * The purchases of a call. Refuses where there is none.
 *
 * @example historyOf({ accounts: { names: ["A"], codes: Int32Array.of(0, 0) }, dates: Float64Array.of(1010, 1000) }).days // [1000, 1010]
 */
export function historyOf({ accounts, dates, amounts = null, asOf }: Purchases): PurchaseHistory {
  const { names, codes } = accounts;
  const history = buildHistory({ names, codes, days: dates, amounts }, asOf);
  if (history.accounts.length === 0) throw new CellRefusal("#N/A", { code: "no-purchases" });
  return history;
}

import { buildHistory } from "../../customers/history/buildHistory";
import type { PurchaseHistory } from "../../customers/history/PurchaseHistory";
import { Outcome } from "../../table/Pipeline";
import { CellRefusal } from "../CellProblem";
import { payments } from "../parameters/amounts";
import { day } from "../parameters/day";
import { purchaseDays, soundDays } from "../parameters/days";
import { accounts, type NamesColumn } from "../parameters/names";
import { stagesIfGiven } from "../parameters/stages";

/** What the functions of customers read their purchases from, one row each, the day up to which they are known, and which rows are purchases. */
export const historyParameters = {
  accounts: accounts(),
  dates: purchaseDays(),
  amounts: payments(),
  asOf: day(),
  stages: stagesIfGiven("won"),
};

interface Purchases {
  readonly accounts: NamesColumn;
  readonly dates: Float64Array;
  readonly amounts?: Float64Array | null;
  readonly asOf: number | undefined;
  /** With them won deals alone are purchases. */
  readonly stages?: Uint8Array | null;
}

/**
 * The purchases of a call; a slip of a day is none (see `soundDays`). Refuses where there is none.
 *
 * @example historyOf({ accounts: { names: ["A"], codes: Int32Array.of(0, 0) }, dates: Float64Array.of(1010, 1000) }).days // [1000, 1010]
 */
export function historyOf(purchases: Purchases): PurchaseHistory {
  const { accounts, dates, amounts = null, asOf, stages = null } = purchases;
  const { names, codes } = accounts;
  const won =
    stages === null ? dates : dates.map((day, row) => (stages[row] === Outcome.won ? day : Number.NaN));
  const history = buildHistory({ names, codes, days: soundDays(won, asOf), amounts }, asOf);
  if (history.accounts.length === 0) throw new CellRefusal("#N/A", { code: "no-purchases" });
  return history;
}

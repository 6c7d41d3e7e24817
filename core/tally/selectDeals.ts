import { at } from "../cells/at";
import { monthsBefore } from "../cells/monthsBefore";
import { knowsWonDays } from "../measures/knowsWonDays";
import { openRows } from "../measures/openRows";
import { rowsWithin } from "../measures/rowsWithin";
import type { Selection } from "../measures/Selection";
import { halfEven } from "../statistics/halfEven";
import type { WonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";
import type { BaseReason, Basis, By } from "./choice";
import { type Money, wholeMoney } from "./wholeMoney";

export interface SelectedDeals extends Selection {
  /** Why no share can be taken over them. */
  readonly reason: BaseReason | null;
}

/**
 * The open deals, or the deals won in the 12 months to as-of, weighted as asked.
 *
 * @param without one flag a row: deals to leave out
 */
export function selectDeals(
  pipeline: Pipeline,
  won: WonDays,
  basis: Basis,
  by: By,
  without: Uint8Array | null,
): SelectedDeals {
  const rows = basis === "open" ? openRows(pipeline.outcome, without) : wonRows(pipeline, won);
  if (rows === null) return { rows: new Int32Array(0), weights: null, reason: "no-dates" };
  return { rows, ...weigh(pipeline, by) };
}

/** Null where nobody knows when deals were won. */
function wonRows(pipeline: Pipeline, { days }: WonDays): Int32Array | null {
  const { asOf } = pipeline;
  if (asOf === null || !knowsWonDays(pipeline)) return null;
  return rowsWithin(days, monthsBefore(asOf, 12), asOf);
}

function weigh(pipeline: Pipeline, by: By): Pick<SelectedDeals, "weights" | "unit" | "reason"> {
  const { amount, probability } = pipeline;
  if (by === "deals") return { weights: null, reason: null };
  if (amount === null) return { weights: null, reason: "no-amounts" };
  if (!pipeline.amountsAdd) return { weights: null, reason: "mixed-currencies" };
  if (by === "amount") return { ...weightsOf(wholeMoney(amount)), reason: null };
  if (probability === null) return { weights: null, reason: "no-probabilities" };
  const money = wholeMoney(amount);
  const expected = money.amounts.map((pieces, row) => pieces * at(probability, row));
  return {
    ...weightsOf({ ...money, amounts: money.unit ? expected.map(halfEven) : expected }),
    reason: null,
  };
}

function weightsOf({ amounts, ...unit }: Money): Pick<SelectedDeals, "weights" | "unit"> {
  return { weights: amounts, ...unit };
}

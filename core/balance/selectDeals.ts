import { monthsBefore } from "../cells/monthsBefore";
import { Outcome, type Pipeline } from "../table/Pipeline";
import type { FindingReason } from "./Finding";
import type { Basis, By } from "./Guidelines";
import type { WonDays } from "./wonDays";

/** The deals that a share is taken over, with their weights. */
export interface Selection {
  /** Row numbers of the pipeline (from 0), ascending. */
  readonly rows: Int32Array;
  /** A weight a pipeline row; NaN where it cannot be read. Null: every deal weighs 1. */
  readonly weights: Float64Array | null;
  /** Why no share can be taken over them. */
  readonly reason: FindingReason | null;
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
): Selection {
  const rows = basis === "open" ? openRows(pipeline, without) : wonRows(pipeline, won);
  if (rows === null) return { rows: new Int32Array(0), weights: null, reason: "no-dates" };
  return { rows, ...weigh(pipeline, by) };
}

function openRows({ outcome }: Pipeline, without: Uint8Array | null): Int32Array {
  const rows = new Int32Array(outcome.length);
  let count = 0;
  for (let row = 0; row < outcome.length; row++) {
    if (outcome[row] === Outcome.open && without?.[row] !== 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Null where no won deal has a date. */
function wonRows({ asOf }: Pipeline, { days }: WonDays): Int32Array | null {
  if (asOf === null || days.every(Number.isNaN)) return null;
  const since = monthsBefore(asOf, 12);
  const rows: number[] = [];
  days.forEach((day, row) => {
    if (day > since && day <= asOf) rows.push(row);
  });
  return Int32Array.from(rows);
}

function weigh(pipeline: Pipeline, by: By): Pick<Selection, "weights" | "reason"> {
  const { amount, probability } = pipeline;
  if (by === "deals") return { weights: null, reason: null };
  if (amount === null) return { weights: null, reason: "no-amounts" };
  if (!pipeline.amountsAdd) return { weights: null, reason: "mixed-currencies" };
  if (by === "amount") return { weights: amount, reason: null };
  if (probability === null) return { weights: null, reason: "no-probabilities" };
  return { weights: amount.map((money, row) => money * (probability[row] as number)), reason: null };
}

import { at } from "../cells/at";
import { monthsBefore } from "../cells/monthsBefore";
import { CustomerType } from "../table/Pipeline";
import { type CustomerShare, customerShare } from "./customerShare";
import { rowsWithin } from "./rowsWithin";

/** Won deals as columns, one entry each. */
export interface WonSales {
  /** Serial days; NaN is none. */
  readonly days: ArrayLike<number>;
  /** The account of each; -1: none. */
  readonly codes: ArrayLike<number>;
  /** NaN where it is not known. */
  readonly amounts: ArrayLike<number>;
  /** Where the amounts are whole numbers of 1/`unit`. */
  readonly unit?: number;
}

export interface ReturnShare extends CustomerShare {
  /** A CustomerType a sale: current where the account had a won deal on an earlier day; unknown without an account, and outside the months. */
  readonly types: Uint8Array;
}

/**
 * Of the won amount of the months up to as-of, the share from accounts with a won deal on an earlier day. An earlier deal counts
 * whatever its amount, a refund too: who gives something back has bought it.
 *
 * @param first the day of each account's first won deal, as `firstDays` gives it
 * @param asOf serial day
 * @example returnShare({ days: [44000, 44500], codes: [0, 0], amounts: [10, 30] }, Float64Array.of(44000), 44500).share // 1
 */
export function returnShare(
  { days, codes, amounts, unit }: WonSales,
  first: Float64Array,
  asOf: number,
  months = 12,
): ReturnShare {
  const types = new Uint8Array(days.length);
  const rows = rowsWithin(days, monthsBefore(asOf, months), asOf);
  for (const sale of rows) {
    const since = at(first, at(codes, sale));
    if (!Number.isNaN(since)) types[sale] = since < at(days, sale) ? CustomerType.current : CustomerType.new;
  }
  const selection = { rows, weights: amounts, ...(unit !== undefined && { unit }) };
  return { ...customerShare(types, selection, CustomerType.current), types };
}

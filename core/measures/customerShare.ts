import { CustomerType } from "../table/Pipeline";
import { kish } from "./kish";
import type { Selection } from "./Selection";

/** The part of some deals that is with one type of customer. */
export interface CustomerShare {
  /** 0..1; null where the base weighs nothing. */
  readonly share: number | null;
  /** Deals in the base: with a known customer type and a weight. */
  readonly n: number;
  /** Those of them with the wanted type. */
  readonly k: number;
  readonly total: number;
  /** What those of the wanted type weigh. */
  readonly part: number;
  readonly effectiveDeals: number;
}

/**
 * The share, of the deals with a known customer type, that are with new or with current customers.
 *
 * @param types a CustomerType a row
 * @example customerShare([1, 2, 0, 2], { rows: Int32Array.of(0, 1, 2, 3), weights: null }, 1).share // 1 / 3
 */
export function customerShare(
  types: ArrayLike<number>,
  { rows, weights }: Selection,
  wanted: CustomerType,
): CustomerShare {
  let [n, k, total, part, squares] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const type = types[row];
    const weight = weights === null ? 1 : weights[row];
    if (type === CustomerType.unknown || weight === undefined || Number.isNaN(weight)) continue;
    n++;
    total += weight;
    squares += weight * weight;
    if (type !== wanted) continue;
    k++;
    part += weight;
  }
  return { share: total > 0 ? part / total : null, n, k, total, part, effectiveDeals: kish(total, squares) };
}

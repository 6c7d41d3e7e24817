import { CustomerType } from "../table/Pipeline";
import type { AccountCodes } from "./accountCodes";
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
  /** Kish's effective number of deals; over accounts where they are given. */
  readonly effectiveDeals: number;
}

/**
 * The share, of the deals with a known customer type, that are with new or with current customers; no deal gives no share.
 *
 * @param types a CustomerType a row
 * @param accounts an account is wholly new or wholly current, so that its deals are one witness; a deal of no account is one by
 * itself. Null: each deal is a witness
 * @example customerShare([1, 2, 0, 2], { rows: Int32Array.of(0, 1, 2, 3), weights: null }, 1).share // 1 / 3
 */
export function customerShare(
  types: ArrayLike<number>,
  { rows, weights }: Selection,
  wanted: CustomerType,
  accounts: AccountCodes | null = null,
): CustomerShare {
  const codes = accounts === null ? null : accounts.codes;
  const ofAccount = new Float64Array(accounts === null ? 0 : accounts.size);
  let [n, k, total, part, squares] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const type = types[row];
    const weight = weights === null ? 1 : weights[row];
    if (type === CustomerType.unknown || weight === undefined || Number.isNaN(weight)) continue;
    n++;
    total += weight;
    const account = codes?.[row] ?? -1;
    const before = ofAccount[account];
    if (before === undefined) squares += weight * weight;
    else ofAccount[account] = before + weight;
    if (type !== wanted) continue;
    k++;
    part += weight;
  }
  for (const weight of ofAccount) squares += weight * weight;
  return { share: total > 0 ? part / total : null, n, k, total, part, effectiveDeals: kish(total, squares) };
}

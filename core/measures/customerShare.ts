import { at } from "../cells/at";
import { ExactSquares } from "../statistics/ExactSquares";
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
  selection: Selection,
  wanted: CustomerType,
  accounts: AccountCodes | null = null,
): CustomerShare {
  const { rows, weights, unit } = selection;
  const ofAccount = new Float64Array(accounts === null ? 0 : accounts.size);
  const { n, k, total, part, alone } = addUp(
    types,
    rows,
    weights,
    wanted,
    accounts?.codes ?? null,
    ofAccount,
  );
  if (unit !== undefined) {
    const squares = exactSquares(types, selection, accounts?.codes ?? null, ofAccount);
    const share = total > 0 ? part / total : null;
    return { share, n, k, total: total / unit, part: part / unit, effectiveDeals: kish(total, squares) };
  }
  let squares = alone;
  for (let account = 0; account < ofAccount.length; account++) {
    const weight = at(ofAccount, account);
    squares += weight * weight;
  }
  return { share: total > 0 ? part / total : null, n, k, total, part, effectiveDeals: kish(total, squares) };
}

/** Adds up the weights, and those of each account in `ofAccount`; `alone`: the squares of the weights of deals of no account. */
function addUp(
  types: ArrayLike<number>,
  rows: Int32Array,
  weights: ArrayLike<number> | null,
  wanted: CustomerType,
  codes: Int32Array | null,
  ofAccount: Float64Array,
) {
  let [n, k, total, part, alone] = [0, 0, 0, 0, 0];
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    const type = types[row];
    const weight = weights === null ? 1 : (weights[row] ?? Number.NaN);
    if (type === CustomerType.unknown || Number.isNaN(weight)) continue;
    n++;
    total += weight;
    const account = codes?.[row] ?? -1;
    const before = account < 0 ? undefined : ofAccount[account];
    if (before === undefined) alone += weight * weight;
    else ofAccount[account] = before + weight;
    if (type !== wanted) continue;
    k++;
    part += weight;
  }
  return { n, k, total, part, alone };
}

/** The squares of what each account weighs, and each deal of no account, where the weights are whole. */
function exactSquares(
  types: ArrayLike<number>,
  { rows, weights }: Selection,
  codes: Int32Array | null,
  ofAccount: Float64Array,
): number {
  const squares = new ExactSquares();
  for (const weight of ofAccount) squares.add(weight);
  for (const row of rows) {
    const weight = weights === null ? 1 : at(weights, row);
    const isAlone = codes === null || at(codes, row) < 0;
    if (isAlone && types[row] !== CustomerType.unknown && !Number.isNaN(weight)) squares.add(weight);
  }
  return squares.sum();
}

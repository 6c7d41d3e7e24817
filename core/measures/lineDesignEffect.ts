import { at } from "../cells/at";
import { sum } from "../statistics/sum";
import type { Parts } from "../table/Pipeline";
import type { AccountCodes } from "./accountCodes";
import { type AccountSums, accountSums } from "./accountSums";
import type { LineMix } from "./lineMixOf";
import type { Selection } from "./Selection";

/**
 * By how much the accounts blow up the variance of the lines' shares: deals with one account are no independent witnesses, since it
 * mostly buys the same. One figure for all lines (Rao and Scott), taken from the deals unweighted: with k the votes of account a for line
 * l, m the account's deals, p the line's share of the n votes and G accounts, the sum over the lines of
 * G / (G - 1) sum (k - p m)^2 / n^2, over the sum of p (1 - p) / n. It is not under 1, and not above n over Kish's number of accounts, which
 * it is where there is but one line or one account. A deal of no account is an account by itself.
 *
 * A deal of several lines is one vote, divided: k is the sum of its pieces. Its share of a line varies less than yes or no, so that
 * the figure is on the safe side for such deals.
 *
 * @param mix of the same deals: its shares are p
 * @returns 1 for no deals
 * @see Rao and Scott 1981, https://doi.org/10.1080/01621459.1981.10477633; Wolter, Introduction to Variance Estimation, 2.3
 * @example lineDesignEffect({ codes: Int32Array.of(0, 0, 1, 1), first: null, votes: null, portions: null }, { codes: Int32Array.of(0, 0, 1, 1), size: 2 }, { rows: Int32Array.of(0, 1, 2, 3), weights: null }, { counted: Float64Array.of(2, 2), n: 4 }) // 2
 */
export function lineDesignEffect(
  parts: Parts,
  accounts: AccountCodes,
  selection: Selection,
  mix: Pick<LineMix, "counted" | "n">,
): number {
  if (mix.n === 0) return 1;
  return designEffectOf(accountSums(parts, accounts, selection, mix.counted.length), mix);
}

/**
 * The same from the sums.
 *
 * @example designEffectOf({ groups: 2, ofVotes: 8, ofLines: [4, 4], ofDeals: 8 }, { counted: Float64Array.of(2, 2), n: 4 }) // 2
 */
export function designEffectOf(
  {
    groups,
    ofVotes,
    ofLines,
    ofDeals,
  }: Omit<AccountSums, "ofLines"> & { readonly ofLines: ArrayLike<number> },
  { counted, n }: Pick<LineMix, "counted" | "n">,
): number {
  if (n === 0) return 1;
  const shares = counted.map((votes) => votes / n);
  const crossed = sumAnyOrder(shares.map((share, line) => share * at(ofLines, line)));
  const squares = sumAnyOrder(shares.map((share) => share * share));
  const spread = sumAnyOrder(shares.map((share) => share * (1 - share)));
  const most = ofDeals / n;
  if (groups < 2 || !(spread > 1e-12)) return most;
  const variance = ((groups / (groups - 1)) * (ofVotes - 2 * crossed + squares * ofDeals)) / n;
  return Math.min(most, Math.max(1, variance / spread));
}

/** Lines are numbered as they come: in order of size their sum is the same to the last digit. */
function sumAnyOrder(values: Float64Array): number {
  return sum(values.sort());
}

import { compareNames } from "../../cells/compareNames";
import type { AccountOutlook } from "./AccountOutlook";

/** Under this chance a customer is gone. */
const goneBelow = 0.1;

/**
 * Customers that are silent for longer than their own rhythm explains and whom nobody is talking with, those worth most a year first.
 *
 * @example quietAccounts([{ account: "A", quiet: true, inTouch: false }, { account: "B", quiet: true, inTouch: true }]).length // 1
 */
export function quietAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks.filter(({ quiet, inTouch }) => quiet === true && !inTouch).sort(byWorth);
}

/**
 * Of the quiet ones those to win back: not under 10 % likely to be customers still, where a model tells.
 *
 * @example slippingAccounts([{ account: "A", quiet: true, alive: 0.4 }, { account: "B", quiet: true, alive: 0.05 }]).length // 1
 */
export function slippingAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return quietAccounts(outlooks).filter(({ alive }) => alive === null || alive >= goneBelow);
}

/**
 * Customers that bought twice or more, whom nobody is talking with, and that are under 10 % likely to come back; none without a model.
 *
 * @example goneAccounts([{ account: "A", purchases: 3, alive: 0.05 }, { account: "B", purchases: 3, alive: 0.4 }]).length // 1
 */
export function goneAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks
    .filter(
      ({ purchases, alive, inTouch }) => purchases >= 2 && !inTouch && alive !== null && alive < goneBelow,
    )
    .sort(byWorth);
}

const byWorth = (left: AccountOutlook, right: AccountOutlook): number =>
  (right.yearly ?? right.purchases) - (left.yearly ?? left.purchases) ||
  right.purchases - left.purchases ||
  compareNames(left.account, right.account);

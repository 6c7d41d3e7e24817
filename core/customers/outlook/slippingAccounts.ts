import { compareNames } from "../../cells/compareNames";
import type { AccountOutlook } from "./AccountOutlook";

/** Under this chance a customer is slipping; under the lower one it is gone. */
const slippingBelow = 0.5;
const goneBelow = 0.1;

/**
 * Customers to win back, those worth most a year first: bought twice or more, and by now under 50 % (but not under 10 %) likely to
 * be customers still. Without a model: quiet for over twice their usual interval.
 *
 * @example slippingAccounts([{ account: "A", purchases: 3, alive: 0.4 }, { account: "B", purchases: 3, alive: 0.9 }]).length // 1
 */
export function slippingAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks
    .filter(({ purchases, alive, quiet }) => {
      if (purchases < 2) return false;
      return alive === null ? quiet : alive < slippingBelow && alive >= goneBelow;
    })
    .sort(byWorth);
}

/**
 * Customers that bought twice or more and are under 10 % likely to come back; none without a model.
 *
 * @example goneAccounts([{ account: "A", purchases: 3, alive: 0.05 }, { account: "B", purchases: 3, alive: 0.4 }]).length // 1
 */
export function goneAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks
    .filter(({ purchases, alive }) => purchases >= 2 && alive !== null && alive < goneBelow)
    .sort(byWorth);
}

const byWorth = (left: AccountOutlook, right: AccountOutlook): number =>
  (right.yearly ?? right.purchases) - (left.yearly ?? left.purchases) ||
  right.purchases - left.purchases ||
  compareNames(left.account, right.account);

import { compareNames } from "../../cells/compareNames";
import type { AccountOutlook } from "./AccountOutlook";

const fewestPurchases = 3;
const surelyAlive = 0.8;

/**
 * Customers to ask for a referral, the fastest growing first: sure to be customers still (80 % or more; without a
 * model: not quiet), three purchases or more, and more bought in the last 12 months than in the 12 before.
 *
 * @example referralAccounts([{ account: "A", purchases: 3, alive: 0.9, lastYear: 20, yearBefore: 10 }]).length // 1
 */
export function referralAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks
    .filter(({ purchases, alive, quiet, lastYear, yearBefore }) => {
      if (purchases < fewestPurchases || !(yearBefore > 0 && lastYear > yearBefore)) return false;
      return alive === null ? !quiet : alive >= surelyAlive;
    })
    .sort(
      (left, right) =>
        right.lastYear - right.yearBefore - (left.lastYear - left.yearBefore) ||
        compareNames(left.account, right.account),
    );
}

import { compareNames } from "../../cells/compareNames";
import type { AccountOutlook } from "./AccountOutlook";

const fewestPurchases = 3;
const surelyAlive = 0.8;

/**
 * Customers to ask for a referral, the fastest growing first: sure to be customers still (80 % or more; without a
 * model: not quiet), three purchases or more, and more bought in the last 12 months than in the 12 before, where it was known all the while.
 *
 * @example referralAccounts([{ account: "A", purchases: 3, alive: 0.9, lastYear: 20, yearBefore: 10 }]).length // 1
 */
export function referralAccounts(outlooks: readonly AccountOutlook[]): readonly AccountOutlook[] {
  return outlooks
    .filter((outlook) => {
      const { purchases, alive, quiet } = outlook;
      if (purchases < fewestPurchases || quiet === true || !(growth(outlook) > 0)) return false;
      return alive === null || alive >= surelyAlive;
    })
    .sort((left, right) => growth(right) - growth(left) || compareNames(left.account, right.account));
}

/** NaN where nothing was bought in the year before, or it is not known. */
function growth({ lastYear, yearBefore }: AccountOutlook): number {
  return yearBefore !== null && yearBefore > 0 ? lastYear - yearBefore : Number.NaN;
}

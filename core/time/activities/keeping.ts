import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { Activity } from "../Activity";
import { anyHours } from "./anyHours";
import type { Side } from "./sidesOfAccounts";

/**
 * What looking after customers adds: the chance of losing one within a year, buying on until it stops, x what it buys a year. Without a model of purchases
 * nobody knows that chance: none.
 *
 * @param inMoney false: a customer counts 1
 * @param hours of looking after one
 */
export function keepingActivities(
  outlooks: readonly Pick<AccountOutlook, "account" | "alive" | "aliveInAYear" | "yearly">[],
  inMoney: boolean,
  sideOf: (account: string) => Side,
  hours: number,
): readonly Activity[] {
  return outlooks.flatMap(({ account, alive, aliveInAYear, yearly }): Activity[] => {
    const aYear = inMoney ? yearly : 1;
    if (alive === null || aliveInAYear === null || aYear === null) return [];
    const value = (alive - aliveInAYear) * aYear;
    return [
      {
        account,
        purpose: "keeping",
        line: null,
        customer: sideOf(account),
        value,
        effort: hours,
        ...anyHours,
      },
    ];
  });
}

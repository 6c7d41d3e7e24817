import { compareNames } from "../cells/compareNames";
import type { AccountOutlook } from "../customers/outlook/AccountOutlook";
import type { TimePlan } from "./timePlan";

/** An account that inside sales can keep warm. */
export interface HandOffAccount {
  readonly account: string;
  readonly reason: "steady" | "orders-itself";
  /** 0..1, or null without a model. */
  readonly alive: number | null;
  /** Usual days between two purchases. */
  readonly everyDays: number;
  /** Hours that come free: those really spent where a log tells, else those planned. */
  readonly freed: number;
}

export interface HandOff {
  readonly accounts: readonly HandOffAccount[];
  readonly freed: number;
  /** What the freed hours are worth elsewhere, at the plan's next hour. */
  readonly worth: number;
}

const surelyAlive = 0.8;
const fewestPurchases = 3;

/**
 * Accounts that buy steadily and gain little from the rep's own hours: three purchases or more, surely customers still (80 %; without
 * a model: not quiet), known for two years, about as much bought in the last 12 months as in the 12 before (within a quarter), no open deal,
 * and no more than half the plan's mean hours. `orders-itself`: the last purchase is younger than the usual interval.
 */
export function handOff(plan: TimePlan, outlooks: readonly AccountOutlook[]): HandOff {
  const planned = new Map(plan.accounts.map((account) => [account.account, account]));
  const usualHours = plan.accounts.length === 0 ? 0 : plan.hours / plan.accounts.length;
  const accounts = outlooks.flatMap((outlook): HandOffAccount[] => {
    const own = planned.get(outlook.account);
    const everyDays = steadyInterval(outlook);
    if (everyDays === null || outlook.openDeals > 0 || (own && own.hours > usualHours / 2)) return [];
    return [
      {
        account: outlook.account,
        reason: outlook.quietDays < everyDays ? "orders-itself" : "steady",
        alive: outlook.alive,
        everyDays,
        freed: own ? own.spent || own.hours : 0,
      },
    ];
  });
  const freed = accounts.reduce((total, account) => total + account.freed, 0);
  return {
    accounts: accounts.sort((a, b) => b.freed - a.freed || compareNames(a.account, b.account)),
    freed,
    worth: freed * plan.multiplier,
  };
}

/** The usual days between the purchases of who buys steadily; null for anybody else. */
function steadyInterval(outlook: AccountOutlook): number | null {
  const { purchases, alive, quiet, lastYear, yearBefore, usualInterval } = outlook;
  if (purchases < fewestPurchases || yearBefore === null || yearBefore <= 0 || quiet === true) return null;
  if (alive !== null && alive < surelyAlive) return null;
  return Math.abs(lastYear - yearBefore) <= yearBefore / 4 ? usualInterval : null;
}

import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { monthsBefore } from "../../cells/monthsBefore";
import { finish, type Slices } from "../../cells/slices";
import * as measures from "../../measures/returnShare";
import { median } from "../../statistics/median";
import { wholeMoney } from "../../tally/wholeMoney";
import { historyUntil } from "../history/historyUntil";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";
import { patternsOf } from "../history/repeatPatterns";
import { type CustomersTally, type HeldOutPurchases, type HeldOutWindow, logUnit } from "./CustomersTally";
import { intervalsAfter } from "./intervalsAfter";

const accountsASlice = 4096;

/**
 * The tally of a history.
 *
 * @returns columns without an entry for an empty history
 * @example tallyOfHistory(buildHistory({ names: ["A"], codes: Int32Array.of(0, 0), days: Float64Array.of(1000, 1014), amounts: null })).times // [2]
 */
export function tallyOfHistory(history: PurchaseHistory): CustomersTally {
  return finish(tallyOfHistoryInSlices(history));
}

/** The same for whoever must not hold the thread for long. */
export function* tallyOfHistoryInSlices(history: PurchaseHistory): Slices<CustomersTally> {
  const { accounts, days, asOf, hasAmounts } = history;
  const { amounts, unit = 1 } = wholeMoney(history.amounts);
  const whole = () => new Int32Array(accounts.length);
  const column = () => new Float64Array(accounts.length);
  const [times, first, last] = [whole(), whole(), whole()];
  const [usualInterval, logIntervals, money, repeats] = [column(), column(), column(), column()];
  const [repeatMoney, lastYear, yearBefore] = [column(), column(), column()];
  const [aYearAgo, twoYearsAgo] = [monthsBefore(asOf, 12), monthsBefore(asOf, 24)];
  for (let account = 0; account < accounts.length; account++) {
    if (account % accountsASlice === accountsASlice - 1) yield;
    const [from, to] = purchasesOf(history, account);
    times[account] = to - from;
    first[account] = entry(days, from);
    last[account] = entry(days, to - 1);
    const gaps = new Float64Array(to - from - 1);
    for (let p = from; p < to; p++) {
      const day = entry(days, p);
      const known = entry(amounts, p);
      const paid = Number.isNaN(known) ? 0 : known;
      add(money, account, paid);
      const weight = hasAmounts ? paid : 1;
      if (day > aYearAgo) add(lastYear, account, weight);
      else if (day > twoYearsAgo) add(yearBefore, account, weight);
      if (p === from) continue;
      const gap = day - entry(days, p - 1);
      gaps[p - from - 1] = gap;
      add(logIntervals, account, Math.round(Math.log(gap) * logUnit));
      if (Number.isNaN(known)) continue;
      add(repeats, account);
      add(repeatMoney, account, paid);
    }
    usualInterval[account] = median(gaps);
  }
  return {
    accounts,
    times,
    first,
    last,
    usualInterval,
    logIntervals,
    hasAmounts,
    unit: hasAmounts ? unit : 1,
    money,
    repeats,
    repeatMoney,
    lastYear,
    yearBefore,
    currency: history.currency,
    asOf,
    since: history.since,
    issues: history.issues,
    intervalsAfter: (n, horizon) => intervalsAfter(history, n, horizon),
    heldOut: (window) => heldOutOf(history, window),
    returned: (months) => returned(history, months),
  };
}

function returned(history: PurchaseHistory, months: number): number | null {
  const { days, amounts, first, asOf } = history;
  const codes = new Int32Array(days.length);
  history.accounts.forEach((_, account) => {
    codes.fill(account, ...purchasesOf(history, account));
  });
  return measures.returnShare({ days, codes, ...wholeMoney(amounts) }, first, asOf, months).share;
}

/** What a history says of the accounts known at a cut: their patterns then, and their repeat purchases after it and shortly before it. */
function heldOutOf(history: PurchaseHistory, { cut, until, lately }: HeldOutWindow): HeldOutPurchases {
  return {
    patterns: patternsOf(tallyOfHistory(historyUntil(history, cut))),
    after: repeatsIn(history, cut, cut, until),
    lately: repeatsIn(history, cut, lately, cut),
  };
}

/** Repeat purchases after one day and up to another, of accounts that had bought by the cut. */
function repeatsIn(history: PurchaseHistory, cut: number, after: number, upTo: number): number {
  let count = 0;
  history.accounts.forEach((_, i) => {
    const [from, to] = purchasesOf(history, i);
    if (entry(history.days, from) > cut) return;
    for (let p = from + 1; p < to; p++) {
      const day = entry(history.days, p);
      if (day > after && day <= upTo) count++;
    }
  });
  return count;
}

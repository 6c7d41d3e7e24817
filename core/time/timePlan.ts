import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { sum } from "../statistics/sum";
import { foldAccount } from "../table/names/foldAccount";
import { allocateHours, type HoursProblem } from "./allocateHours";
import { marginalResponse, response } from "./responseCurve";
import type { TimeInput } from "./TimeInput";

export interface PlannedAccount extends TimeInput {
  readonly hours: number;
  /** What one more hour here would be worth. */
  readonly nextHour: number;
  /** Hours really spent on it in the week that is compared, where a log tells. */
  readonly spent: number;
}

export interface TimePlan {
  readonly hours: number;
  /** Most hours first. */
  readonly accounts: readonly PlannedAccount[];
  readonly split: { readonly new: number; readonly current: number };
  /** What the plan gives, and what one more hour would add. */
  readonly value: number;
  readonly multiplier: number;
  /** Hours that no account can use. */
  readonly unspent: number;
  /** The same hours in equal parts. */
  readonly equalValue: number;
  /** The hours really spent, scaled to the budget; null without a log. */
  readonly spent: {
    readonly new: number;
    readonly current: number;
    readonly value: number;
    readonly hours: number;
  } | null;
}

/**
 * Divides the week's hours over the accounts. `spent` are hours by folded account name, as an activity log has them; accounts that it alone names are not
 * in the plan and give nothing. No account: an empty plan with every hour unspent.
 *
 * @returns the problem where an input makes no sense (see allocateHours)
 * @example timePlan([{ account: "A", customer: "new", value: 100, effort: 2, minimum: 0, maximum: 3 }], 4).plan.unspent // 1
 */
export function timePlan(
  accounts: readonly TimeInput[],
  hours: number,
  spent: ReadonlyMap<string, number> = new Map(),
): { readonly ok: true; readonly plan: TimePlan } | { readonly ok: false; readonly problem: HoursProblem } {
  const allocation = allocateHours({
    values: accounts.map(({ value }) => value),
    efforts: accounts.map(({ effort }) => effort),
    minimum: accounts.map(({ minimum }) => minimum),
    maximum: accounts.map(({ maximum }) => maximum),
    hours,
  });
  if (!allocation.ok) return allocation;
  const planned = accounts.map((account, i): PlannedAccount => {
    const own = at(allocation.hours, i);
    return {
      ...account,
      hours: own,
      nextHour: marginalResponse(account.value, account.effort, own),
      spent: spent.get(foldAccount(account.account)) ?? 0,
    };
  });
  const worthOf = (share: (account: PlannedAccount) => number) =>
    sum(planned.map((account) => response(account.value, account.effort, share(account))));
  const logged = sum([...spent.values()]);
  const scale = logged > 0 ? hours / logged : 0;
  const plan: TimePlan = {
    hours,
    accounts: [...planned].sort(
      (a, b) => b.hours - a.hours || b.nextHour - a.nextHour || compareNames(a.account, b.account),
    ),
    split: splitOf(planned, ({ hours: own }) => own),
    value: allocation.value,
    multiplier: allocation.multiplier,
    unspent: allocation.unspent,
    equalValue: planned.length === 0 ? 0 : worthOf(() => hours / planned.length),
    spent:
      logged === 0
        ? null
        : {
            ...splitOf(planned, (account) => account.spent * scale),
            value: worthOf((account) => account.spent * scale),
            hours: logged,
          },
  };
  return { ok: true, plan };
}

function splitOf(accounts: readonly PlannedAccount[], hours: (account: PlannedAccount) => number) {
  const hoursFor = (customer: TimeInput["customer"]) =>
    sum(accounts.filter((account) => account.customer === customer).map(hours));
  return { new: hoursFor("new"), current: hoursFor("current") };
}

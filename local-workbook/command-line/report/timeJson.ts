import type { Words } from "../../../core/words/Words";
import type { TimeReport } from "./TimeReport";

/** The time plan as JSON; an account without an upper bound has `maximum` null. */
export function timeJson(report: TimeReport, words: Words) {
  const { file, asOf, inputs, plan, handOff, actions, log, unreadable } = report;
  const {
    actions: { actionText, reason },
    format: { day },
    time,
  } = words;
  return {
    file,
    asOf: asOf === null ? null : day(asOf),
    hours: plan.hours,
    currency: inputs.currency,
    inMoney: inputs.inMoney,
    value: plan.value,
    equalValue: plan.equalValue,
    multiplier: plan.multiplier,
    unspent: plan.unspent,
    split: plan.split,
    spent: plan.spent && { ...plan.spent, elsewhere: log?.elsewhere ?? 0 },
    accounts: plan.accounts.map((account) => ({
      account: account.account,
      customer: account.customer,
      hours: account.hours,
      nextHour: account.nextHour,
      spent: account.spent,
      value: account.value,
      effort: account.effort,
      minimum: account.minimum,
      maximum: account.maximum === Number.POSITIVE_INFINITY ? null : account.maximum,
      parts: account.parts,
      openDeals: account.openDeals,
      focus: account.focus,
      changedByRep: account.changedByRep,
    })),
    handOff,
    actions: actions.map((action) => ({
      key: action.key,
      kind: action.kind,
      account: action.account,
      line: action.line,
      mends: action.mends,
      effort: action.effort,
      value: action.value,
      state: action.state,
      message: actionText(action),
      reason: reason(action, inputs.currency),
    })),
    assumptions: inputs.assumptions.map((code) => ({ code, message: time.assumption[code] })),
    unreadable: { logRows: log?.unreadable ?? 0, cells: unreadable.map(time.cellPlace) },
  };
}

import { sum } from "../../../core/statistics/sum";
import type { SpentWeek } from "../../../core/time/spentWeek";
import type { Words } from "../../../core/words/Words";
import { actionJson } from "./actionJson";
import type { TimeReport } from "./TimeReport";

/** The time plan as JSON; an activity without an upper bound has `maximum` null. */
export function timeJson(report: TimeReport, words: Words) {
  const { file, asOf, inputs, plan, handOff, actions, log, unreadable } = report;
  const {
    format: { day },
    time,
  } = words;
  const { balance } = plan;
  const { free } = balance;
  return {
    file,
    asOf: asOf === null ? null : day(asOf),
    hours: plan.hours,
    currency: inputs.currency,
    inMoney: inputs.inMoney,
    plan: {
      split: plan.split,
      lines: Object.fromEntries(plan.lines),
      value: plan.value,
      cost: balance.cost,
      floor: balance.floor,
      cap: balance.line === null ? null : balance.line.cap,
      line: balance.line === null ? null : balance.line.name,
      held: balance.held,
      notes: time.balanceNotes(balance, report.budget),
    },
    free: {
      split: { new: free.new * plan.hours, current: sum(free.hours) - free.new * plan.hours },
      value: free.value,
    },
    price: balance.curve(),
    perPoint: balance.perPoint,
    range: plan.range(),
    staying: plan.staying(),
    inProportion: plan.inProportion,
    multiplier: plan.multiplier,
    unspent: plan.unspent,
    spent: spentJson(plan.spent),
    activities: plan.activities.map((activity) => ({
      ...activity,
      maximum: activity.maximum === Number.POSITIVE_INFINITY ? null : activity.maximum,
    })),
    accounts: plan.accounts,
    handOff,
    actions: actions.map((action) => actionJson(action, inputs.currency, words)),
    assumptions: inputs.assumptions.map((told) => ({
      ...told,
      message: time.assumption(told, inputs.currency),
    })),
    unreadable: {
      logRows: log?.unreadable ?? 0,
      cells: unreadable.map(time.cellPlace),
      unused: report.unused,
    },
  };
}

function spentJson(spent: SpentWeek | null) {
  if (spent === null) return null;
  const { byActivity: _, ...told } = spent;
  return told;
}

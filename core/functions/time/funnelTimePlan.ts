import { at } from "../../cells/at";
import { allocateHours } from "../../time/allocation/allocateHours";
import { marginalResponse, response } from "../../time/responseCurve";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { figures, labels } from "../parameters/figures";
import { groupsOfRows, limitsOfGroups, membersOf } from "../parameters/hoursLimits";
import { number } from "../parameters/numbers";

export const funnelTimePlan = define({
  name: "FUNNEL_TIME_PLAN",
  group: "time",
  parameters: {
    names: labels(),
    values: figures(),
    efforts: figures(),
    hours: number(),
    groups: groupsOfRows(),
    floors: limitsOfGroups(),
  },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ names, values, efforts, hours, groups, floors }, { planHeading }) => {
    const accounts = names.flatMap((name, row) =>
      name === null
        ? []
        : [{ name, value: at(values, row), effort: at(efforts, row), groups: groups?.[row] ?? [] }],
    );
    if (accounts.length === 0) throw new CellRefusal("#N/A", { code: "no-accounts" });
    const plan = allocateHours({
      values: accounts.map(({ value }) => value),
      efforts: accounts.map(({ effort }) => effort),
      hours,
      groups: membersOf(groups && accounts.map((account) => account.groups), floors, hours),
    });
    if (!plan.ok) throw new CellRefusal("#VALUE!", { code: "hours", problem: plan.problem });
    return [
      [...planHeading],
      ...accounts.map(({ name, value, effort }, i) => {
        const own = at(plan.hours, i);
        return [name, own, response(value, effort, own), marginalResponse(value, effort, own)];
      }),
    ];
  },
});

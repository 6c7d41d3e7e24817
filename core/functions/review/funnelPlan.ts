import type { CellScalar } from "../../cells/CellValue";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { reviewOf, reviewParameters } from "./reviewOf";

export const funnelPlan = define({
  name: "FUNNEL_PLAN",
  group: "review",
  parameters: reviewParameters,
  result: { shape: "table", unit: "mixed" },
  evaluate: (given, { heading, anyLine, nothingToAdd, findingTitle, list }) => {
    const { blockedBy, steps } = reviewOf(given).plan();
    if (blockedBy !== null) throw new CellRefusal("#N/A", { code: "blocked", finding: blockedBy });
    const rows = steps.map(({ line, customer, add, why }): CellScalar[] => [
      line ?? anyLine,
      customer,
      add,
      list(why.map(findingTitle)),
    ]);
    const nothing: CellScalar[] = ["", "", 0, nothingToAdd];
    return [
      [heading.line, heading.customer, heading.add, heading.why],
      ...(rows.length > 0 ? rows : [nothing]),
    ];
  },
});

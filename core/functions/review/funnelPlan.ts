import { specOf } from "../../balance/findings/specOf";
import type { CellScalar } from "../../cells/CellValue";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { reviewOf, reviewParameters } from "./reviewOf";

export const funnelPlan = define({
  name: "FUNNEL_PLAN",
  group: "review",
  parameters: reviewParameters,
  result: { shape: "table", unit: "mixed" },
  *evaluate(given, { heading, anyLine, nothingToAdd, nothingJudged, findingTitle, list }) {
    const { findings, plan } = yield* reviewOf(given);
    yield;
    const { blockedBy, steps } = plan();
    if (blockedBy !== null) throw new CellRefusal("#N/A", { code: "blocked", finding: blockedBy });
    const rows = steps.map(({ line, customer, add, why }): CellScalar[] => [
      line ?? anyLine,
      customer,
      add,
      list(why.map(findingTitle)),
    ]);
    const isJudged = findings.some(
      ({ id, verdict }) => specOf(id).plan !== null && verdict !== "unknown" && verdict !== "exempt",
    );
    const nothing: CellScalar[] = ["", "", 0, isJudged ? nothingToAdd : nothingJudged];
    return [
      [heading.line, heading.customer, heading.add, heading.why],
      ...(rows.length > 0 ? rows : [nothing]),
    ];
  },
});

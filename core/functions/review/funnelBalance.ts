import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { reviewOf, reviewParameters } from "./reviewOf";

export const funnelBalance = define({
  name: "FUNNEL_BALANCE",
  group: "review",
  parameters: reviewParameters,
  result: { shape: "value", unit: "score" },
  *evaluate(given) {
    const { value } = (yield* reviewOf(given)).score;
    if (value === null) throw new CellRefusal("#N/A", { code: "no-score" });
    return value;
  },
});

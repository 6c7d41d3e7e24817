import { topShare } from "../../measures/topShare";
import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { lines, stages, weights } from "../parameters";
import { tally, withDeals } from "../tally";

export const funnelConcentration: FunctionSpec = {
  name: "FUNNEL_CONCENTRATION",
  group: "mix",
  summary: "The share of the largest product line: 0.7 means that 70 % of the deals are of one line.",
  parameters: [{ ...lines, optional: true }, weights, stages],
  result: { shape: "value", unit: "share", doc: "The largest share, from 0 to 1." },
  errors: mixErrors,
  example: {
    formula: "=FUNNEL_CONCENTRATION(A1:A5, , B1:B5)",
    arguments: [
      [["Product"], ["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]],
      undefined,
      [["Stage"], ["Proposal"], ["Demo"], ["Proposal"], ["Won"]],
    ],
    result: 2 / 3,
  },
  readsOwnSheet: true,
  evaluate: ([given, weightCells, stageCells]) => {
    const { mix } = withDeals("lines", tally("lines", given, weightCells, stageCells));
    return topShare(mix.weights, mix.total, 1);
  },
};

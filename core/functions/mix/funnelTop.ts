import { largest } from "../../measures/largest";
import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { names, stages, weights } from "../parameters";
import { tally, withDeals } from "../tally";

export const funnelTop: FunctionSpec = {
  name: "FUNNEL_TOP",
  group: "mix",
  summary: "The name with the largest share; names that tie stand together, by alphabet.",
  parameters: [names, weights, stages],
  result: { shape: "value", unit: "name", doc: "The name, or the tied names with commas between them." },
  errors: mixErrors,
  example: {
    formula: "=FUNNEL_TOP(A1:A4)",
    arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
    result: "Sensors",
  },
  readsOwnSheet: false,
  evaluate: ([given, weightCells, stageCells]) => {
    const { names: all, mix } = withDeals("names", tally("names", given, weightCells, stageCells));
    return largest(mix, all, 1)
      .codes.map((code) => all[code])
      .join(", ");
  },
};

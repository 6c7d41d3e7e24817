import { herfindahl } from "../../measures/herfindahl";
import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { names, stages, weights } from "../parameters";
import { tally, withDeals } from "../tally";

export const funnelEffectiveNumber: FunctionSpec = {
  name: "FUNNEL_EFFECTIVE_NUMBER",
  group: "mix",
  summary:
    "How many names the funnel really stands on: the number of equal names with the same concentration (1 / HHI).",
  parameters: [names, weights, stages],
  result: { shape: "value", unit: "index", doc: "A number of names, from 1 up." },
  errors: mixErrors,
  example: {
    formula: "=FUNNEL_EFFECTIVE_NUMBER(A1:A4)",
    arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
    result: 1 / 0.375,
  },
  readsOwnSheet: false,
  evaluate: ([given, weightCells, stageCells]) => {
    const { mix } = withDeals("names", tally("names", given, weightCells, stageCells));
    return 1 / (herfindahl(mix.weights) ?? 0);
  },
};

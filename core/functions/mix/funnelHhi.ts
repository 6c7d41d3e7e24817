import { herfindahl } from "../../measures/herfindahl";
import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { names, stages, weights } from "../parameters";
import { tally, withDeals } from "../tally";

export const funnelHhi: FunctionSpec = {
  name: "FUNNEL_HHI",
  group: "mix",
  summary:
    "The Herfindahl-Hirschman index, the sum of the squared shares: 1 where all is with one name, 1/n where n names share alike.",
  parameters: [names, weights, stages],
  result: { shape: "value", unit: "index", doc: "The index, from 0 to 1." },
  errors: mixErrors,
  example: {
    formula: "=FUNNEL_HHI(A1:A4)",
    arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
    result: 0.375,
  },
  readsOwnSheet: false,
  evaluate: ([given, weightCells, stageCells]) => {
    const { mix } = withDeals("names", tally("names", given, weightCells, stageCells));
    return herfindahl(mix.weights) ?? 0;
  },
};

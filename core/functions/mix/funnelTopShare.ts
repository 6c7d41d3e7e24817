import { topShare } from "../../measures/topShare";
import { readWhole } from "../arguments/readNumber";
import { mixErrors } from "../errors";
import type { FunctionSpec, Parameter } from "../FunctionSpec";
import { names, stages, weights } from "../parameters";
import { tally, withDeals } from "../tally";

const k: Parameter = {
  name: "k",
  kind: "number",
  optional: false,
  doc: "How many names to add up, a whole number from 1.",
};

export const funnelTopShare: FunctionSpec = {
  name: "FUNNEL_TOP_SHARE",
  group: "mix",
  summary: "The share of the k largest names together, say of the five largest accounts.",
  parameters: [names, k, weights, stages],
  result: {
    shape: "value",
    unit: "share",
    doc: "The share, from 0 to 1; 1 where there are no more than k names.",
  },
  errors: [...mixErrors, "`#VALUE!` where k is not a whole number from 1 up."],
  example: {
    formula: "=FUNNEL_TOP_SHARE(A1:A4, 2)",
    arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]], [[2]]],
    result: 0.75,
  },
  readsOwnSheet: false,
  evaluate: ([given, count, weightCells, stageCells]) => {
    const most = readWhole("k", count, 1, 1);
    const { mix } = withDeals("names", tally("names", given, weightCells, stageCells));
    return topShare(mix.weights, mix.total, most);
  },
};

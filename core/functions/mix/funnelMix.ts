import { readList } from "../arguments/readList";
import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { mixTable } from "../mixTable";
import { names, portfolio, stages, weights } from "../parameters";
import { tally } from "../tally";

export const funnelMix: FunctionSpec = {
  name: "FUNNEL_MIX",
  group: "mix",
  summary: "Every name with its deals and its share, largest first, and how sure the share is.",
  parameters: [
    names,
    weights,
    stages,
    {
      ...portfolio,
      optional: true,
      doc: `${portfolio.doc} Left out: every name that a row of the range holds.`,
    },
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: name, deals, amount (where weights are given), share, and the 95 % interval of the share (Wilson). The header row alone where nothing counts.",
  },
  errors: mixErrors.slice(0, 3),
  example: {
    formula: "=FUNNEL_MIX(A1:A4)",
    arguments: [[["Sensors"], ["Sensors"], ["Sensors"], ["Valves"]]],
    result: [
      ["Name", "Deals", "Share", "At least", "At most"],
      ["Sensors", 3, 0.75, 0.3006418425824019, 0.9544127391902995],
      ["Valves", 1, 0.25, 0.04558726080970055, 0.6993581574175981],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([given, weightCells, stageCells, list]) =>
    mixTable(tally("names", given, weightCells, stageCells), readList("portfolio", list)),
};

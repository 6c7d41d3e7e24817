import { mixErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { stages, types, weights } from "../parameters";
import { customerMix } from "./customerMix";

export const funnelNewShare: FunctionSpec = {
  name: "FUNNEL_NEW_SHARE",
  group: "new / current",
  summary: "The share of the deals that are with new customers, of all deals whose customer type is known.",
  parameters: [types, weights, stages],
  result: { shape: "value", unit: "share", doc: "The share, from 0 to 1." },
  errors: [...mixErrors.slice(0, 3), "`#N/A` where no deal that counts has a known customer type."],
  example: {
    formula: "=FUNNEL_NEW_SHARE(A1:A5)",
    arguments: [[["Type"], ["New"], ["Existing"], ["Renewal"], ["New business"]]],
    result: 0.5,
  },
  readsOwnSheet: false,
  evaluate: ([given, weightCells, stageCells]) => {
    const mix = customerMix(given, weightCells, stageCells);
    return mix.new / mix.known;
  },
};

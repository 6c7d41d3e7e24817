import { define } from "../FunctionSpec";
import { weights } from "../parameters/amounts";
import { names } from "../parameters/names";
import { stages } from "../parameters/stages";
import { customerMix } from "./customerMix";

export const funnelNewShare = define({
  name: "FUNNEL_NEW_SHARE",
  group: "new / current",
  parameters: {
    types: names("customerType"),
    weights: weights().optional(),
    stages: stages("open").optional(),
  },
  result: { shape: "value", unit: "share" },
  evaluate: ({ types, ...columns }) => {
    const mix = customerMix({ names: types, ...columns });
    return mix.new / mix.known;
  },
});

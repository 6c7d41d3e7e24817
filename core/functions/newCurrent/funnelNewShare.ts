import { define } from "../FunctionSpec";
import { weights } from "../parameters/amounts";
import { stages } from "../parameters/stages";
import { types } from "../parameters/types";
import { customerMix } from "./customerMix";

export const funnelNewShare = define({
  name: "FUNNEL_NEW_SHARE",
  group: "new / current",
  parameters: {
    types: types(),
    weights: weights().optional(),
    stages: stages("open").optional(),
  },
  result: { shape: "value", unit: "share" },
  evaluate: ({ types, ...columns }) => {
    const mix = customerMix(types.meanings, { names: types, ...columns });
    return mix.new / mix.known;
  },
});

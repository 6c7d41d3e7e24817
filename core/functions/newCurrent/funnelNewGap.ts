import { newBand } from "../../balance/newBand";
import { dealsToAdd } from "../../measures/dealsToAdd";
import { define } from "../FunctionSpec";
import { share } from "../parameters/numbers";
import { stages } from "../parameters/stages";
import { types } from "../parameters/types";
import { customerMix } from "./customerMix";

export const funnelNewGap = define({
  name: "FUNNEL_NEW_GAP",
  group: "new / current",
  parameters: {
    types: types(),
    // As the review's plan: to the near edge of the band.
    target: share((guidelines) => newBand(guidelines)[0]),
    stages: stages("open").optional(),
  },
  result: { shape: "value", unit: "count" },
  evaluate: ({ types, target, stages }) => {
    const mix = customerMix(types.meanings, { names: types, stages });
    return dealsToAdd(mix.new, mix.known, target, "below");
  },
});

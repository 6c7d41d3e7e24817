import { topShare } from "../../measures/topShare";
import { define } from "../FunctionSpec";
import { weights } from "../parameters/amounts";
import { ownNames } from "../parameters/names";
import { stages } from "../parameters/stages";
import { sharesByName } from "./dealsByName";

export const funnelConcentration = define({
  name: "FUNNEL_CONCENTRATION",
  group: "mix",
  parameters: {
    lines: ownNames("line"),
    weights: weights().optional(),
    stages: stages("open").optional(),
  },
  result: { shape: "value", unit: "share" },
  evaluate: ({ lines, ...columns }) => {
    const { weights, total } = sharesByName({ names: lines, ...columns });
    return topShare(weights, total, 1);
  },
});

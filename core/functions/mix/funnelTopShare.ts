import { topShare } from "../../measures/topShare";
import { define } from "../FunctionSpec";
import { names } from "../parameters/names";
import { count } from "../parameters/numbers";
import { sharesByName } from "./dealsByName";
import { mixParameters } from "./mixParameters";

const { weights, stages } = mixParameters;

export const funnelTopShare = define({
  name: "FUNNEL_TOP_SHARE",
  group: "mix",
  parameters: { names: names("account"), k: count(5), weights, stages },
  result: { shape: "value", unit: "share" },
  evaluate: ({ k, ...columns }) => {
    const mix = sharesByName(columns);
    return topShare(mix.weights, mix.total, k);
  },
});

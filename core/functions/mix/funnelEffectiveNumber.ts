import { herfindahl } from "../../measures/herfindahl";
import { define } from "../FunctionSpec";
import { sharesByName } from "./dealsByName";
import { mixParameters } from "./mixParameters";

export const funnelEffectiveNumber = define({
  name: "FUNNEL_EFFECTIVE_NUMBER",
  group: "mix",
  parameters: mixParameters,
  result: { shape: "value", unit: "index" },
  evaluate: (columns) => 1 / (herfindahl(sharesByName(columns).weights) ?? Number.NaN),
});

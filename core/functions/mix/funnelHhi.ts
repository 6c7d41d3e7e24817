import { herfindahl } from "../../measures/herfindahl";
import { define } from "../FunctionSpec";
import { sharesByName } from "./dealsByName";
import { mixParameters } from "./mixParameters";

export const funnelHhi = define({
  name: "FUNNEL_HHI",
  group: "mix",
  parameters: mixParameters,
  result: { shape: "value", unit: "index" },
  evaluate: (columns) => herfindahl(sharesByName(columns).weights) ?? Number.NaN,
});

import { largest } from "../../measures/largest";
import { define } from "../FunctionSpec";
import { sharesByName } from "./dealsByName";
import { mixParameters } from "./mixParameters";

export const funnelTop = define({
  name: "FUNNEL_TOP",
  group: "mix",
  parameters: mixParameters,
  result: { shape: "value", unit: "name" },
  evaluate: (columns) => {
    const { names } = columns.names;
    return largest(sharesByName(columns), names, 1)
      .codes.map((code) => names[code])
      .join(", ");
  },
});

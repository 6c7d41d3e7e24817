import type { CellScalar } from "../../cells/CellValue";
import { compareNames } from "../../cells/compareNames";
import { define } from "../FunctionSpec";
import { names } from "../parameters/names";
import { share } from "../parameters/numbers";
import { portfolio } from "../parameters/portfolio";
import { stages } from "../parameters/stages";
import { dealsByName } from "./dealsByName";
import { inPortfolio } from "./inPortfolio";

export const funnelLanguishing = define({
  name: "FUNNEL_LANGUISHING",
  group: "mix",
  parameters: {
    lines: names("line"),
    portfolio: portfolio(),
    stages: stages("open").optional(),
    below: share(({ languishingBelow }) => languishingBelow),
  },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ lines, portfolio, stages, below }, { heading }) => {
    const mix = dealsByName({ names: lines, stages });
    const rows = inPortfolio(lines.names, mix, portfolio)
      .inside.filter(({ deals }) => mix.total > 0 && deals / mix.total < below - 1e-9)
      .sort((a, b) => a.deals - b.deals || compareNames(a.name, b.name))
      .map(({ name, deals }): CellScalar[] => [name, deals, deals / mix.total]);
    return [[heading.line, heading.deals, heading.share], ...rows];
  },
});

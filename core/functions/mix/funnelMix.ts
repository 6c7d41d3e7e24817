import type { CellScalar } from "../../cells/CellValue";
import { compareNames } from "../../cells/compareNames";
import { wilson } from "../../statistics/wilson";
import { define } from "../FunctionSpec";
import { portfolio } from "../parameters/portfolio";
import { dealsByName } from "./dealsByName";
import { inPortfolio } from "./inPortfolio";
import { mixParameters } from "./mixParameters";

/** Largest share first, then by name. Shares are blank where nothing has a weight. */
export const funnelMix = define({
  name: "FUNNEL_MIX",
  group: "mix",
  parameters: { ...mixParameters, portfolio: portfolio().optional() },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ portfolio, ...columns }, { heading }) => {
    const mix = dealsByName(columns);
    const weighted = columns.weights !== null;
    const { inside, others } = inPortfolio(columns.names.names, mix, portfolio);
    const rows = [...inside, ...others]
      .sort((a, b) => b.weight - a.weight || compareNames(a.name, b.name))
      .map(({ name, deals, weight }): CellScalar[] => {
        const start = [name, deals, ...(weighted ? [weight] : [])];
        if (!(mix.total > 0)) return [...start, "", "", ""];
        const share = weight / mix.total;
        return [...start, share, ...wilson(share, mix.effectiveDeals)];
      });
    const titles = [heading.name, heading.deals, ...(weighted ? [heading.weight] : [])];
    return [[...titles, heading.share, heading.low, heading.high], ...rows];
  },
});

import type { CellResult, CellScalar } from "../cells/CellValue";
import { compareNames } from "../cells/compareNames";
import { wilson } from "../statistics/wilson";
import * as words from "../words/en";
import { inPortfolio } from "./inPortfolio";
import type { Tally } from "./tally";

/** A tally as a table that spills: largest share first, then by name. Shares are blank where nothing has a weight. */
export function mixTable(counted: Tally, portfolio: readonly string[] | null): CellResult {
  const { heading } = words.functions;
  const { mix, weighted } = counted;
  const { inside, others } = inPortfolio(counted, portfolio);
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
}

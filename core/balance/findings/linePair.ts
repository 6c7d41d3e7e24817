import type { Finding } from "../Finding";
import type { FindingContext } from "./FindingContext";
import { withoutValue } from "./finding";
import { shareOfLargest } from "./shareOfLargest";

/** With fewer lines than this two of them cannot but be most of the funnel. */
export const fewestLinesForPair = 4;

/** The two largest lines' share; exempt where the portfolio has fewer than 4 lines. */
export function linePair(context: FindingContext): Finding {
  const { lines, lineMix, guidelines } = context;
  const limit = guidelines.linePairLimit;
  if (lines.portfolioSize === 1) return withoutValue("line-pair", "exempt", "one-line", limit);
  if (lines.codes === null || lineMix === null)
    return withoutValue("line-pair", "unknown", "no-line-column", limit);
  if (lines.portfolioSize < fewestLinesForPair)
    return withoutValue("line-pair", "exempt", "few-lines", limit);
  const column = { mix: lineMix, codes: lines.codes, names: lines.names };
  return shareOfLargest(context, "line-pair", column, 2, limit);
}

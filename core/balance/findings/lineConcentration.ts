import type { Finding } from "../Finding";
import type { FindingContext } from "./FindingContext";
import { withoutValue } from "./finding";
import { shareOfLargest } from "./shareOfLargest";

/** The largest line's share; exempt where the portfolio has one line. */
export function lineConcentration(context: FindingContext): Finding {
  const { lines, lineMix, guidelines } = context;
  const limit = guidelines.lineLimit;
  if (lines.portfolioSize === 1) return withoutValue("line-concentration", "exempt", "one-line", limit);
  if (lines.codes === null || lineMix === null)
    return withoutValue("line-concentration", "unknown", "no-line-column", limit);
  const column = { mix: lineMix, codes: lines.codes, names: lines.names };
  return shareOfLargest(context, "line-concentration", column, 1, limit);
}

import { compareNames } from "../../cells/compareNames";
import { closeEnough } from "../../measures/closeEnough";
import { wilson } from "../../statistics/wilson";
import type { Finding } from "../Finding";
import type { FindingContext } from "./FindingContext";
import { measured, withoutValue } from "./finding";
import { rowsWhere } from "./rowsWhere";
import { unknownBase } from "./shareOfLargest";

/**
 * The share of the portfolio's lines whose share is under their least: no line should be. The lines are no sample, so Wilson
 * holds for each line's own share: `low` counts the lines that are under their least even allowing for chance, `high` those that
 * may be.
 */
export function languishingLines(context: FindingContext): Finding {
  const { lines, lineMix } = context;
  const { codes, names, least } = lines;
  if (codes === null || lineMix === null)
    return withoutValue("languishing-lines", "unknown", "no-line-column", 0);
  const why = unknownBase(context, lineMix);
  if (why !== null) return withoutValue("languishing-lines", "unknown", why, 0, lineMix.n);
  const under: number[] = [];
  let surely = 0;
  let maybe = 0;
  for (let code = 0; code < names.length; code++) {
    if (lines.inPortfolio[code] !== 1) continue;
    const share = (lineMix.weights[code] as number) / lineMix.total;
    const bound = (least[code] as number) - closeEnough;
    const [low, high] = wilson(share, lineMix.effectiveDeals);
    if (share < bound) under.push(code);
    if (high < bound) surely++;
    if (low < bound) maybe++;
  }
  const wanted = new Set(under);
  return measured({
    id: "languishing-lines",
    verdict: under.length > 0 ? "imbalanced" : "balanced",
    value: under.length / lines.portfolioSize,
    limit: 0,
    n: lineMix.n,
    k: under.reduce((sum, code) => sum + (lineMix.counted[code] as number), 0),
    top: under.map((code) => names[code] ?? "").sort(compareNames),
    spread: [surely / lines.portfolioSize, maybe / lines.portfolioSize],
    sheetRows: () => rowsWhere(context, (row) => wanted.has(codes[row] as number)),
  });
}

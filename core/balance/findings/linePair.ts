import { fewestLinesForPair } from "../fewest";
import { untilLargestWithin } from "../plan/lineBounds";
import { largestLinesOvershoot } from "../plan/overshoot";
import { linePortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { sellsOneLine, shareOfLines } from "./shareOfLargest";

/** The two largest lines' share; exempt where the portfolio has fewer than 4 lines. */
export const linePair = {
  id: "line-pair",
  evaluate: (context) => {
    const { lines, lineMix, guidelines } = context;
    const limit = guidelines.linePairLimit;
    if (sellsOneLine(context)) return withoutValue("exempt", "one-line", limit);
    if (lineMix !== null && lines.portfolioSize < fewestLinesForPair)
      return withoutValue("exempt", "few-lines", limit);
    return shareOfLines(context, 2, limit);
  },
  shareOf: "deals",
  portions: { names: 2, of: linePortions },
  vote: "line",
  colour: null,
  tone: "out",
  question: "dominant-lines",
  plan: {
    rank: 3,
    until: (start, added) => untilLargestWithin(start, 2, start.guidelines.linePairLimit, added),
    overshoot: (start, weeks) => largestLinesOvershoot(start, 2, start.guidelines.linePairLimit, weeks),
    mends: ({ isDriver, line, largest: [, second = 0] }) => isDriver && line !== null && line.deals < second,
  },
} as const satisfies FindingSpec;

import { untilLargestWithin } from "../plan/lineBounds";
import { largestLinesOvershoot } from "../plan/overshoot";
import { linePortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { sellsOneLine, shareOfLines } from "./shareOfLargest";
import { watchWidest } from "./watchWidest";

/** The largest line's share, and whether a line is in most deals beside others; exempt where the portfolio has one line. */
export const lineConcentration = {
  id: "line-concentration",
  evaluate: (context) => {
    const limit = context.guidelines.lineLimit;
    if (sellsOneLine(context)) return withoutValue("exempt", "one-line", limit);
    return watchWidest(context, shareOfLines(context, 1, limit), limit);
  },
  shareOf: "deals",
  portions: { names: 1, of: linePortions },
  vote: "line",
  colour: { group: "dominant-line", verdicts: ["imbalanced", "leaning", "watch"] },
  tone: "out",
  question: "dominant-lines",
  plan: {
    rank: 2,
    until: (start, added) => untilLargestWithin(start, 1, start.guidelines.lineLimit, added),
    overshoot: (start, weeks) => largestLinesOvershoot(start, 1, start.guidelines.lineLimit, weeks),
    mends: ({ isDriver, line, largest: [first = 0] }) => isDriver && line !== null && line.deals < first,
  },
} as const satisfies FindingSpec;

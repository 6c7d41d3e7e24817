import { untilLargestWithin } from "../plan/lineBounds";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { shareOfLargest } from "./shareOfLargest";

/** The largest line's share; exempt where the portfolio has one line. */
export const lineConcentration = {
  id: "line-concentration",
  evaluate: (context) => {
    const { lines, lineMix, guidelines } = context;
    const limit = guidelines.lineLimit;
    if (lines.portfolioSize === 1) return withoutValue("exempt", "one-line", limit);
    if (lines.codes === null || lineMix === null) return withoutValue("unknown", "no-line-column", limit);
    return shareOfLargest(context, { mix: lineMix, codes: lines.codes, names: lines.names }, 1, limit);
  },
  shareOf: "deals",
  vote: "line",
  rank: { news: 1, pane: 1 },
  colour: { group: "dominant-line", verdicts: ["imbalanced", "watch"] },
  tone: "out",
  picture: { of: "lines", verdicts: null },
  question: { id: "dominant-lines", place: 1 },
  plan: {
    rank: 2,
    until: (start, added) => untilLargestWithin(start, 1, start.guidelines.lineLimit, added),
    mends: ({ isDriver, line, largest: [first = 0] }) => isDriver && line !== null && line.deals < first,
  },
} as const satisfies FindingSpec;

import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { closeEnough } from "../../measures/closeEnough";
import { lacking } from "../../measures/wholeBound";
import { sum } from "../../statistics/sum";
import { wilson } from "../../statistics/wilson";
import { holdsLine } from "../../table/lines/partsOf";
import type { FindingContext } from "../FindingContext";
import type { Measure } from "../Measure";
import { untilNoneLanguishes } from "../plan/lineBounds";
import type { FindingSpec } from "./FindingSpec";
import { measured, withoutValue } from "./measured";
import { rowsWhere } from "./rowsWhere";
import { unknownBase } from "./shareOfLargest";

/**
 * The share of the portfolio's lines whose share is under their least: no line should be. The lines are no sample, so Wilson
 * holds for each line's own share: `low` counts the lines that are under their least even allowing for chance, `high` those that
 * may be.
 */
export const languishingLines = {
  id: "languishing-lines",
  evaluate,
  shareOf: "lines",
  vote: "languishing",
  rank: { news: 6, pane: 6 },
  colour: { group: "languishing-line", verdicts: null },
  tone: "low",
  picture: null,
  question: { id: "other-lines", place: 1 },
  plan: {
    rank: 1,
    until: untilNoneLanguishes,
    mends: ({ start: { lines, guidelines }, added, line }) =>
      lines !== null &&
      line !== null &&
      lines.n + added >= guidelines.minimumDeals &&
      lacking(line.deals, line.least, lines.n + added) > 0,
  },
} as const satisfies FindingSpec;

function evaluate(context: FindingContext): Measure {
  const { lines, lineMix } = context;
  const { parts, names } = lines;
  if (parts === null || lineMix === null) return withoutValue("unknown", "no-line-column", 0);
  const why = unknownBase(context, lineMix);
  if (why !== null) return withoutValue("unknown", why, 0, lineMix.n);
  const ours = names.flatMap((name, code) => {
    if (lines.inPortfolio[code] !== 1) return [];
    const share = at(lineMix.weights, code) / lineMix.total;
    const least = at(lines.least, code);
    const [low, high] = wilson(share, lineMix.effectiveDeals);
    return [{ code, name, deals: at(lineMix.deals, code), share, least, low, high }];
  });
  const under = (edge: "share" | "low" | "high") =>
    ours.filter((line) => line[edge] < line.least - closeEnough);
  const languishing = under("share").sort((a, b) => compareNames(a.name, b.name));
  const wanted = new Set(languishing.map(({ code }) => code));
  return measured(context.guidelines, {
    verdict: languishing.length > 0 ? "imbalanced" : "balanced",
    value: languishing.length / lines.portfolioSize,
    limit: 0,
    n: lineMix.n,
    k: sum(languishing.map(({ code }) => at(lineMix.counted, code))),
    top: languishing.map(({ name }) => name),
    languishing: languishing.map(({ name, deals, share, least }) => ({ name, deals, share, least })),
    spread: [under("high").length / lines.portfolioSize, under("low").length / lines.portfolioSize],
    sheetRows: () => rowsWhere(context, (deal) => holdsLine(parts, deal, wanted)),
  });
}

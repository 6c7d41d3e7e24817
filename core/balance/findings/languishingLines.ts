import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { once } from "../../cells/once";
import { closeEnough } from "../../measures/closeEnough";
import { lacking } from "../../measures/wholeBound";
import { normalPoint } from "../../statistics/normalPoint";
import { sum } from "../../statistics/sum";
import { wilson } from "../../statistics/wilson";
import type { FindingContext } from "../FindingContext";
import type { Measure } from "../Measure";
import { untilNoneLanguishes } from "../plan/lineBounds";
import { languishingOvershoot } from "../plan/overshoot";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { sellsOneLine, unknownBase } from "./shareOfLargest";

/**
 * The share of the portfolio's lines that are under their floor: no line should be; exempt where the portfolio has one line. The lines are no
 * sample, so there is no interval of that share: Wilson's bound holds for each line's own share of the deals. Imbalanced where the upper
 * bound of any line is under its floor too, else leaning.
 */
export const languishingLines = {
  id: "languishing-lines",
  evaluate,
  shareOf: "lines",
  portions: null,
  vote: "languishing",
  colour: { group: "languishing-line", verdicts: null },
  tone: "low",
  question: "other-lines",
  plan: {
    rank: 1,
    until: untilNoneLanguishes,
    overshoot: languishingOvershoot,
    mends: ({ start: { lines, guidelines }, added, line }) =>
      lines !== null &&
      line !== null &&
      lines.n + added >= guidelines.minimumDeals &&
      lacking(line.deals, line.least, lines.n + added) > 0,
  },
} as const satisfies FindingSpec;

function evaluate(context: FindingContext): Measure {
  const { lines, lineMix, guidelines } = context;
  const { names } = lines;
  if (sellsOneLine(context)) return withoutValue("exempt", "one-line", 0);
  if (lineMix === null) return withoutValue("unknown", "no-line-column", 0);
  const why = unknownBase(context, lineMix);
  if (why !== null) return withoutValue("unknown", why, 0, lineMix.n);
  const z = normalPoint(1 - guidelines.certainty);
  const ours = names.flatMap((name, code) => {
    if (lines.inPortfolio[code] !== 1) return [];
    const share = at(lineMix.weights, code) / lineMix.total;
    const [low, high] = wilson(share, lineMix.effectiveDeals, z);
    return [{ code, name, deals: at(lineMix.deals, code), share, least: at(lines.least, code), low, high }];
  });
  const isUnder = (share: number, least: number) => share < least - closeEnough;
  const under = ours
    .filter(({ share, least }) => isUnder(share, least))
    .map((line) => ({ ...line, certain: isUnder(line.high, line.least) }))
    .sort((a, b) => compareNames(a.name, b.name));
  const isOut = under.length > 0;
  const isSure = isOut
    ? under.some(({ certain }) => certain)
    : ours.every(({ low, least }) => !isUnder(low, least));
  const wanted = new Set(under.map(({ code }) => code));
  return {
    ...withoutValue("unknown", "few-lines", 0),
    verdict: !isOut ? "balanced" : isSure ? "imbalanced" : "leaning",
    reason: null,
    value: under.length / lines.portfolioSize,
    edge: 0,
    side: isOut ? "above" : null,
    certain: isSure,
    witnesses: lineMix.effectiveDeals,
    tries: lines.portfolioSize,
    n: lineMix.n,
    k: sum(under.map(({ code }) => at(lineMix.counted, code))),
    top: under.map(({ name }) => name),
    languishing: under.map(({ name, deals, share, least, certain }) => ({
      name,
      deals,
      share,
      least,
      certain,
    })),
    sheetRows: once(() => context.show.ofLines(wanted)),
  };
}

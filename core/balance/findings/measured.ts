import { once } from "../../cells/once";
import { closeEnough } from "../../measures/closeEnough";
import { dealsToAdd } from "../../measures/dealsToAdd";
import { normalPoint } from "../../statistics/normalPoint";
import { wilson } from "../../statistics/wilson";
import type { Guidelines } from "../Guidelines";
import type { FindingReason, Measure, Verdict } from "../Measure";
import { edgesOf, isCertain, placeOf } from "../placeOf";

type Limit = number | readonly [number, number];

/**
 * A finding without a measure.
 *
 * @example withoutValue("unknown", "no-line-column", 0.7).reason // "no-line-column"
 */
export function withoutValue(
  verdict: "exempt" | "unknown",
  reason: FindingReason,
  limit: Limit,
  n = 0,
): Measure {
  return {
    verdict,
    reason,
    value: null,
    low: null,
    high: null,
    likely: null,
    limit,
    edge: null,
    side: null,
    certain: false,
    witnesses: 0,
    tries: 1,
    isAtLeast: false,
    isAtMost: false,
    toAdd: null,
    n,
    k: 0,
    widest: null,
    top: [],
    languishing: [],
    sheetRows: () => [],
  };
}

interface Measured extends Pick<Measure, "n" | "k" | "witnesses"> {
  readonly value: number;
  readonly limit: Limit;
  readonly top?: Measure["top"];
  /** How many shares the largest one was picked from after looking; 1 where it was not picked. */
  readonly picked?: number;
  readonly isAtLeast?: boolean;
  readonly isAtMost?: boolean;
  /** Outside of a benchmark is worth a look, and no more. */
  readonly isBenchmark?: boolean;
  /** Found when somebody asks: most reviews never show the rows. */
  readonly sheetRows: Measure["sheetRows"];
}

/**
 * A finding with its measure. Outside its guideline it is imbalanced where the bound of the share at the guideline `certainty` is outside
 * too, else leaning; inside by less than the margin it is watch. A band has two edges to be beyond, and the largest of many shares was
 * picked after looking: each bound is so much wider.
 */
export function measured(guidelines: Guidelines, parts: Measured): Measure {
  const { value, limit, n, k, top = [], witnesses, picked = 1, isBenchmark = false } = parts;
  const { bottom, ceiling } = edgesOf(limit);
  const tries = bottom !== null && ceiling !== null ? 2 * picked : picked;
  const likely = wilson(value, witnesses, normalPoint((1 - guidelines.certainty) / tries));
  const [low, high] = wilson(value, witnesses);
  const { side, room } = placeOf(value, limit);
  const certain = isCertain(likely, limit, side);
  return {
    verdict: verdictOf(side, room, certain, isBenchmark, guidelines),
    reason: null,
    value,
    low,
    high,
    likely,
    limit,
    edge: nearestEdge(value, limit),
    side,
    certain,
    witnesses,
    tries,
    isAtLeast: parts.isAtLeast === true,
    isAtMost: parts.isAtMost === true,
    toAdd: toAdd(guidelines, parts, side),
    n,
    k,
    widest: null,
    top,
    languishing: [],
    sheetRows: once(parts.sheetRows),
  };
}

function verdictOf(
  side: Measure["side"],
  room: number,
  certain: boolean,
  isBenchmark: boolean,
  { watchMargin }: Guidelines,
): Verdict {
  if (side === null) return room < watchMargin - closeEnough ? "watch" : "balanced";
  if (isBenchmark) return "watch";
  return certain ? "imbalanced" : "leaning";
}

function nearestEdge(value: number, limit: Limit): number {
  const { bottom, ceiling } = edgesOf(limit);
  if (bottom === null) return typeof limit === "number" ? limit : limit[1];
  return ceiling === null || value - bottom < ceiling - value ? bottom : ceiling;
}

/** Counted by deals, over the open ones alone: what was won cannot be changed. */
function toAdd(
  { by, basis }: Guidelines,
  { value, limit, k, n, isBenchmark = false }: Measured,
  side: Measure["side"],
): number | null {
  if (side === null || isBenchmark || by !== "deals" || basis !== "open") return null;
  const more = dealsToAdd(k, n, nearestEdge(value, limit), side);
  return Number.isFinite(more) ? more : null;
}

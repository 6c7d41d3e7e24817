import { once } from "../../cells/once";
import { closeEnough } from "../../measures/closeEnough";
import { dealsToAdd } from "../../measures/dealsToAdd";
import { wilson } from "../../statistics/wilson";
import type { Guidelines } from "../Guidelines";
import type { FindingReason, Measure } from "../Measure";

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
    limit,
    edge: null,
    side: null,
    uncertain: false,
    beyond: null,
    toAdd: null,
    n,
    k: 0,
    widest: null,
    top: [],
    languishing: [],
    sheetRows: () => [],
  };
}

interface Measured extends Pick<Measure, "verdict" | "n" | "k"> {
  readonly value: number;
  readonly limit: Limit;
  readonly top?: Measure["top"];
  readonly languishing?: Measure["languishing"];
  /** A benchmark is held against chance whatever its verdict. */
  readonly isBenchmark?: boolean;
  /** Kish's effective number of deals, for Wilson's interval; or the interval itself. */
  readonly spread: number | readonly [low: number, high: number];
  /** Found when somebody asks: most reviews never show the rows. */
  readonly sheetRows: Measure["sheetRows"];
}

/** A finding with its measure. It is uncertain where a limit, or an edge of the band, lies inside the interval. */
export function measured({ by, basis }: Guidelines, parts: Measured): Measure {
  const { verdict, value, limit, n, k, top = [], languishing = [], spread } = parts;
  const [low, high] = typeof spread === "number" ? wilson(value, spread) : spread;
  const [bottom, ceiling] = typeof limit === "number" ? [null, limit] : limit;
  const isNearBottom = bottom !== null && value - bottom < ceiling - value;
  const edge = isNearBottom ? bottom : ceiling;
  const side = value > ceiling ? "above" : bottom !== null && value < bottom ? "below" : null;
  const uncertain = [bottom, ceiling].some(
    (one) => one !== null && low < one - closeEnough && one + closeEnough < high,
  );
  const isJudged = !uncertain && (verdict === "imbalanced" || parts.isBenchmark === true);
  const isBelow = bottom !== null && high <= bottom;
  const more =
    verdict === "imbalanced" && side !== null && by === "deals" && basis === "open"
      ? dealsToAdd(k, n, edge, side)
      : Number.POSITIVE_INFINITY;
  return {
    verdict,
    reason: null,
    value,
    low,
    high,
    limit,
    edge,
    side,
    uncertain,
    beyond: !isJudged ? null : low >= ceiling ? "above" : isBelow ? "below" : null,
    toAdd: Number.isFinite(more) ? more : null,
    n,
    k,
    widest: null,
    top,
    languishing,
    sheetRows: once(parts.sheetRows),
  };
}

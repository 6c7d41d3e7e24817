import { closeEnough } from "../../measures/closeEnough";
import { wilson } from "../../statistics/wilson";
import type { Finding, FindingId, FindingReason, Verdict } from "../Finding";

type Limit = number | readonly [number, number];

/** A finding without a measure. */
export function withoutValue(
  id: FindingId,
  verdict: "exempt" | "unknown",
  reason: FindingReason,
  limit: Limit | null,
  n = 0,
): Finding {
  return {
    id,
    verdict,
    reason,
    value: null,
    low: null,
    high: null,
    limit,
    uncertain: false,
    n,
    k: 0,
    top: [],
    sheetRows: [],
  };
}

interface Measured {
  readonly id: FindingId;
  readonly verdict: Verdict;
  readonly value: number;
  readonly limit: Limit;
  readonly n: number;
  readonly k: number;
  readonly top: readonly string[];
  /** Kish's effective number of deals, for Wilson's interval; or the interval itself. */
  readonly spread: number | readonly [low: number, high: number];
  /** Found when somebody asks: most reviews never show the rows. */
  readonly sheetRows: () => readonly number[];
}

/** A finding with its measure. It is uncertain where a limit, or an edge of the band, lies inside the interval. */
export function measured(parts: Measured): Finding {
  const { id, verdict, value, limit, n, k, top, spread } = parts;
  const [low, high] = typeof spread === "number" ? wilson(value, spread) : spread;
  const edges = typeof limit === "number" ? [limit] : limit;
  const uncertain = edges.some((edge) => low < edge - closeEnough && edge + closeEnough < high);
  let rows: readonly number[] | null = null;
  return {
    id,
    verdict,
    reason: null,
    value,
    low,
    high,
    limit,
    uncertain,
    n,
    k,
    top,
    get sheetRows() {
      rows ??= parts.sheetRows();
      return rows;
    },
  };
}

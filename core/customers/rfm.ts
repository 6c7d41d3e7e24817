import { at } from "../cells/at";
import { averageRanks } from "../statistics/averageRanks";
import type { CustomersTally } from "./tally/CustomersTally";

type Segment =
  | "champion"
  | "loyal"
  | "potentially loyal"
  | "new"
  | "promising"
  | "needs attention"
  | "about to sleep"
  | "at risk"
  | "cannot lose"
  | "hibernating";

/** Recency, frequency, monetary: how an account compares with the others. Scores are 1 (worst) to 5. */
export interface RfmRow {
  readonly account: string;
  /** Days since the last purchase. */
  readonly recency: number;
  /** Days on which it bought. */
  readonly frequency: number;
  /** Sum of its known amounts; null without amounts. */
  readonly monetary: number | null;
  readonly r: number;
  readonly f: number;
  /** The frequency by which the segment goes: who bought once has 1, however few bought again. */
  readonly fOfSegment: number;
  readonly m: number | null;
  readonly segment: Segment;
}

/**
 * RFM scores of every account, in the order of the tally: ceil(5 x average rank / accounts), so that equal accounts get
 * equal scores (and a score may stay empty). The segment goes by r and `fOfSegment`.
 *
 * @returns no row where nobody bought
 * @see Hughes 1994; the segment grid is the one of https://www.putler.com/rfm-analysis/
 * @example rfm(tallyOfHistory(buildHistory({ names: ["A", "B"], codes: Int32Array.of(0, 1, 1), days: Float64Array.of(1000, 1400, 1410), amounts: null })))[1].segment // "champion"
 */
export function rfm(tally: CustomersTally): readonly RfmRow[] {
  const recency = Array.from(tally.last, (last) => tally.asOf - last);
  const frequency = [...tally.times];
  // Sums of the same prices must be equal, whatever the order they were added in.
  const monetary = Array.from(tally.money, (sum) => Number((sum / tally.unit).toPrecision(14)));
  const r = scores(recency.map((days) => -days));
  const f = scores(frequency);
  const m = tally.hasAmounts ? scores(monetary) : null;
  return tally.accounts.map((account, i) => {
    const fOfSegment = frequency[i] === 1 ? 1 : at(f, i);
    return {
      account,
      recency: at(recency, i),
      frequency: at(frequency, i),
      monetary: tally.hasAmounts ? at(monetary, i) : null,
      r: at(r, i),
      f: at(f, i),
      fOfSegment,
      m: m?.[i] ?? null,
      segment: segmentOf(at(r, i), fOfSegment),
    };
  });
}

/** Twice the rank is whole, so the quotient is rounded up from exact numbers. */
function scores(values: readonly number[]): readonly number[] {
  return Array.from(averageRanks(values), (rank) => Math.ceil((5 * 2 * rank) / (2 * values.length)));
}

function segmentOf(r: number, f: number): Segment {
  if (r <= 2) return f <= 2 ? "hibernating" : f <= 4 ? "at risk" : "cannot lose";
  if (r === 3) return f <= 2 ? "about to sleep" : f === 3 ? "needs attention" : "loyal";
  if (f === 1) return r === 4 ? "promising" : "new";
  if (f <= 3) return "potentially loyal";
  return r === 4 ? "loyal" : "champion";
}

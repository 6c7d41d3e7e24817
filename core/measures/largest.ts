import { at } from "../cells/at";
import { compareKeys, nameKey } from "../cells/compareNames";
import { sum } from "../statistics/sum";
import { closeEnough } from "./closeEnough";
import { heaviest } from "./heaviest";
import type { Mix } from "./mixOf";
import { topShare } from "./topShare";

/** The largest names of a mix. */
export interface Largest {
  /** Their share of the total, 0..1. */
  readonly share: number;
  /** Their deals. */
  readonly deals: number;
  /** All that are tied for the last place too: the largest first, then by name. */
  readonly codes: readonly number[];
}

/**
 * The `places` largest names by weight; none for an empty mix.
 *
 * @example largest({ deals: [3, 1], counted: [3, 1], weights: [3, 1], n: 4, total: 4, effectiveDeals: 4 }, ["A", "B"], 1).codes // [0]
 */
export function largest(mix: Mix, names: readonly string[], places: number): Largest {
  const { weights, counted } = mix;
  const least = heaviest(weights, places).at(-1) ?? Number.NaN;
  const bound = least - closeEnough * Math.abs(least);
  const codes = codesFrom(bound, weights, counted);
  // Hundreds of small accounts can be tied: each name is folded once, not once a comparison.
  const keys = new Map(codes.map((code) => [code, nameKey(names[code] ?? "")]));
  codes.sort((a, b) => {
    const gap = at(weights, b) - at(weights, a);
    return Math.abs(gap) > closeEnough * at(weights, a) ? gap : compareKeys(keys.get(a), keys.get(b));
  });
  const deals = sum(codes.slice(0, places).map((code) => at(counted, code)));
  return { share: topShare(weights, mix.total, places), deals, codes };
}

function codesFrom(bound: number, weights: ArrayLike<number>, counted: ArrayLike<number>): number[] {
  const codes: number[] = [];
  for (let code = 0; code < weights.length; code++) {
    if (counted[code] !== 0 && (weights[code] ?? Number.NaN) >= bound) codes.push(code);
  }
  return codes;
}

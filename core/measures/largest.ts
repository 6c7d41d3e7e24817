import { closeEnough } from "../balance/findings/verdictOf";
import { compareKeys, nameKey } from "../cells/compareNames";
import type { Mix } from "./mixOf";

/** The largest names of a mix. */
export interface Largest {
  /** Their share of the total, 0..1. */
  readonly share: number;
  /** Their deals. */
  readonly deals: number;
  /** All that are tied for the last place too: the largest first, then by name. */
  readonly codes: readonly number[];
}

/** The `places` largest names by weight; none for an empty mix. */
export function largest(mix: Mix, names: readonly string[], places: number): Largest {
  const heaviest: number[] = [];
  for (let code = 0; code < mix.weights.length; code++) {
    if (mix.counted[code] === 0) continue;
    const weight = mix.weights[code] as number;
    if (heaviest.length === places && weight <= (heaviest[places - 1] as number)) continue;
    let at = Math.min(heaviest.length, places - 1);
    while (at > 0 && weight > (heaviest[at - 1] as number)) heaviest[at] = heaviest[--at] as number;
    heaviest[at] = weight;
  }
  if (heaviest.length === 0) return { share: 0, deals: 0, codes: [] };
  const least = heaviest[heaviest.length - 1] as number;
  const bound = least - closeEnough * Math.abs(least);
  const codes: number[] = [];
  for (let code = 0; code < mix.weights.length; code++) {
    if (mix.counted[code] !== 0 && (mix.weights[code] as number) >= bound) codes.push(code);
  }
  // Hundreds of small accounts can be tied: each name is folded once, not once a comparison.
  const keys = new Map(codes.map((code) => [code, nameKey(names[code] ?? "")]));
  const weightOf = (code: number) => mix.weights[code] as number;
  codes.sort((a, b) => {
    const gap = weightOf(b) - weightOf(a);
    return Math.abs(gap) > closeEnough * weightOf(a) ? gap : compareKeys(keys.get(a), keys.get(b));
  });
  const share = mix.total > 0 ? heaviest.reduce((sum, weight) => sum + weight, 0) / mix.total : 0;
  const deals = codes.slice(0, places).reduce((sum, code) => sum + (mix.counted[code] as number), 0);
  return { share, deals, codes };
}

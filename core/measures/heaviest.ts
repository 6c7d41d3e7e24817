import { at } from "../cells/at";

/** Up to this many are put in place one by one, which needs no copy of all the weights. */
const few = 10;

/**
 * The `places` largest of some weights, the largest first; fewer where there are not so many.
 *
 * @example heaviest([3, 9, 1, 9], 3) // [9, 9, 3]
 */
export function heaviest(weights: Float64Array | readonly number[], places: number): readonly number[] {
  if (places > few) return Array.from(Float64Array.from(weights).sort().reverse().subarray(0, places));
  const found: number[] = [];
  for (let code = 0; code < weights.length; code++) {
    const weight = weights[code] ?? Number.NaN;
    if (found.length === places && !(weight > at(found, places - 1))) continue;
    let place = Math.min(found.length, places - 1);
    for (; place > 0 && weight > at(found, place - 1); place--) found[place] = at(found, place - 1);
    found[place] = weight;
  }
  return found;
}

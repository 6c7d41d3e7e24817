import { at } from "../cells/at";

/**
 * Which of many results hold, so that among those that are told at most the share `rate` is expected to be chance: the smallest chances up
 * to the last that is not above its rank's part of the rate.
 *
 * @param chances a p-value each, 0..1
 * @param rate the share of false discoveries that is allowed, 0..1
 * @returns one flag each, in the order given; none for none
 * @see Benjamini and Hochberg 1995, https://en.wikipedia.org/wiki/False_discovery_rate#Benjamini%E2%80%93Hochberg_procedure
 * @example benjaminiHochberg([0.9, 0.01, 0.04], 0.1) // [false, true, true]
 */
export function benjaminiHochberg(chances: ArrayLike<number>, rate: number): readonly boolean[] {
  const sorted = Float64Array.from(chances).sort();
  let bound = Number.NEGATIVE_INFINITY;
  for (let rank = 1; rank <= sorted.length; rank++) {
    const chance = at(sorted, rank - 1);
    if (chance <= (rank * rate) / sorted.length) bound = chance;
  }
  return Array.from(chances, (chance) => chance <= bound);
}

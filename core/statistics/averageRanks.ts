/**
 * Ranks from 1, the smallest first; equal values share the mean of their places.
 *
 * @returns no rank for no value
 * @example averageRanks([30, 10, 10]) // [3, 1.5, 1.5]
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const sorted = Array.from(values, (value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(sorted.length);
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to++;
    for (const { place } of sorted.slice(from, to)) ranks[place] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

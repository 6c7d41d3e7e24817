/**
 * The p-quantile of ascending numbers, between two of them on a straight line (R's type 7); NaN for none.
 *
 * @see Hyndman and Fan 1996; https://en.wikipedia.org/wiki/Quantile#Estimating_quantiles_from_a_sample
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const at = (ascending.length - 1) * p;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? Number.NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

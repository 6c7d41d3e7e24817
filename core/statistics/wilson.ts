/** The two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/**
 * Wilson's interval of a share, cut to 0..1; [0, 1] where there is nothing to go by.
 *
 * @param n how many independent ones were asked; the effective number where they are weighted, or hang together
 * @param z how wide: the normal point of one tail; of 95 % where it is not given
 * @see Wilson 1927; https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @example wilson(19 / 38, 38) // [0.34849928364395105, 0.6515007163560489]
 */
export function wilson(share: number, n: number, z = z95): readonly [low: number, high: number] {
  if (!(n > 0)) return [0, 1];
  const square = (z * z) / n;
  const centre = (share + square / 2) / (1 + square);
  const half = (z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)];
}

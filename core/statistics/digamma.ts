/**
 * The slope of the log-gamma function for x > 0: raised to 10 by psi(x) = psi(x + 1) - 1/x, then its asymptotic series.
 * Ours, since the gradient of the spend model is the only place that needs it and the packaged one weighs 8 kB.
 *
 * @returns NaN for x <= 0
 * @see NIST Digital Library of Mathematical Functions 5.5.2 and 5.11.2, https://dlmf.nist.gov/5.11#E2
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let raised = x;
  let shift = 0;
  for (; raised < 10; raised++) shift -= 1 / raised;
  const s = 1 / (raised * raised);
  // B(2k) / 2k: 1/12, -1/120, 1/252, -1/240, 1/132, -691/32760, 1/12
  const series =
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12))))));
  return Math.log(raised) - 0.5 / raised - series + shift;
}

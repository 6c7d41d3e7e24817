import gammaln from "@stdlib/math-base-special-gammaln";

const tiny = 1e-300;

/**
 * The regularised incomplete beta function: the chance that a beta deviate with shapes `a` and `b` is at most `x`.
 *
 * @returns 0 for x <= 0, 1 for x >= 1, NaN where a shape is not above 0
 * @see NIST Digital Library of Mathematical Functions 8.17.22, https://dlmf.nist.gov/8.17#E22; evaluated by Lentz's method
 * @example incompleteBeta(0.5, 2, 3).toFixed(12) // "0.687500000000"
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  // The fraction is quick on the near side of the mean only.
  return x > (a + 1) / (a + b + 2) ? 1 - below(1 - x, b, a) : below(x, a, b);
}

function below(x: number, a: number, b: number): number {
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + gammaln(a + b) - gammaln(a) - gammaln(b) - Math.log(a),
  );
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let step = 0; step < 500; step++) {
    const m = step >> 1;
    const term =
      step === 0
        ? 1
        : step % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / away(1 + term * lower);
    upper = away(1 + term / upper);
    value *= lower * upper;
    if (Math.abs(lower * upper - 1) < 1e-15) break;
  }
  return front * (value - 1);
}

const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);

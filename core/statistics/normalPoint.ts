import { normalTail } from "./normalTail";

/**
 * The point that a normal deviate exceeds with chance `tail`: from a rational guess, by Newton's steps on the logarithm of the tail, so
 * that one of 1e-200 is as good as one of 0.05.
 *
 * @param tail 0..1
 * @returns Infinity for 0, -Infinity for 1, NaN outside of 0..1
 * @see the guess is Abramowitz and Stegun 26.2.23, https://personal.math.ubc.ca/~cbm/aands/page_933.htm
 * @example normalPoint(0.1) // 1.2815515655446004
 */
export function normalPoint(tail: number): number {
  if (tail > 0.5) return -normalPoint(1 - tail);
  if (tail === 0) return Number.POSITIVE_INFINITY;
  if (tail === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 4; step++) {
    const reached = normalTail(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z += (Math.log(reached / tail) * reached) / density;
  }
  return z;
}

/** A gamma deviate of the given shape, rate 1: Marsaglia and Tsang 2000, raised for shapes under 1. */
export function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A beta deviate. */
export function betaDraw(a: number, b: number, random: () => number): number {
  const [one, other] = [gammaDraw(a, random), gammaDraw(b, random)];
  return one / (one + other);
}

/** An exponential deviate. */
export const waitDraw = (rate: number, random: () => number): number => -Math.log(1 - random()) / rate;

import { wilson, z95 } from "./wilson";

/**
 * Newcombe's interval of the difference of two shares, the first less the second, made of Wilson's intervals of each; [-1, 1]
 * where there is nothing to go by on either side.
 *
 * @param of how many were asked for the first share
 * @param than how many for the second
 * @param z how wide: the normal point of one tail; of 95 % where it is not given
 * @see Newcombe 1998, method 10: Interval estimation for the difference between independent proportions
 * @example newcombe(56 / 70, 70, 48 / 80, 80) // [0.05243147240, 0.33387265404]
 */
export function newcombe(
  share: number,
  of: number,
  other: number,
  than: number,
  z = z95,
): readonly [low: number, high: number] {
  if (!(of > 0 && than > 0)) return [-1, 1];
  const [low, high] = wilson(share, of, z);
  const [otherLow, otherHigh] = wilson(other, than, z);
  const down = Math.hypot(share - low, otherHigh - other);
  const up = Math.hypot(high - share, other - otherLow);
  return [Math.max(-1, share - other - down), Math.min(1, share - other + up)];
}

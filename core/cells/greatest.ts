/**
 * The greatest of some numbers; `least` where none is greater. A column handed to `Math.max(...)` as arguments overflows the stack
 * from some 100,000 on.
 *
 * @param least what an empty list gives; left out: -Infinity
 * @example greatest([3, 8, 5]) // 8
 */
export function greatest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

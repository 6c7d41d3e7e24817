/**
 * The nearest whole number, of two as near the even one.
 *
 * @example halfEven(2.5) // 2
 */
export function halfEven(value: number): number {
  const nearest = Math.round(value);
  return nearest - value === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}

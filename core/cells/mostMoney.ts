/** A figure beyond this is no money in any currency: sums of such would lose their cents, and squares of them would be infinite. */
export const mostMoney = 1e15;

/**
 * A figure of money, or NaN where it is beyond all money, above or below.
 *
 * @example withinMoney(1e300) // NaN
 */
export function withinMoney(value: number): number {
  return Math.abs(value) <= mostMoney ? value : Number.NaN;
}

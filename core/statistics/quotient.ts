/**
 * A whole number without bounds over another, as the number nearest to it within a digit: the same for the same ratio, however large its terms.
 *
 * @example quotient(BigInt(7), BigInt(2)) // 3.5
 */
export function quotient(whole: bigint, by: bigint): number {
  return Number(whole / by) + Number(whole % by) / Number(by);
}

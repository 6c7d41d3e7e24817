/** A share as a figure to edit: 0.07 x 100 is 7.000000000000001, and tenths of a percent are as fine as anyone sets a limit. */
export function inPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}

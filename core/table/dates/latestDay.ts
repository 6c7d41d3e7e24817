import { isDecided } from "../stages/isDecided";

/**
 * The latest of some days; -Infinity where there is none.
 *
 * @param days serial days; NaN is none
 * @param outcome an Outcome a row: only the days of won and lost deals count; null: all do
 * @example latestDay(Float64Array.of(46000, NaN, 46050), Uint8Array.of(1, 2, 3)) // 46050
 */
export function latestDay(days: Float64Array, outcome: Uint8Array | null): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? Number.NaN;
    if (day > latest && (outcome === null || isDecided(outcome[row]))) latest = day;
  }
  return latest;
}

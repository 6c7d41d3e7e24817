import { Outcome } from "../Pipeline";

/**
 * The day that a table speaks of: the latest created date, or close date of a won or lost deal. Open deals' close dates lie
 * ahead and never count. Null without such a date.
 *
 * @param closedOn as `closeDays` gives it
 * @example asOfDay(Uint8Array.of(1, 2), Float64Array.of(46000, 46001), Float64Array.of(46100, 46050)) // 46050
 */
export function asOfDay(
  outcome: Uint8Array,
  created: Float64Array | null,
  closedOn: Float64Array | null,
): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < outcome.length; row++) {
    const became = outcome[row];
    const begun = created?.[row] ?? Number.NaN;
    if (begun > latest) latest = begun;
    if (became !== Outcome.won && became !== Outcome.lost) continue;
    const closed = closedOn?.[row] ?? Number.NaN;
    if (closed > latest) latest = closed;
  }
  return latest === Number.NEGATIVE_INFINITY ? null : latest;
}

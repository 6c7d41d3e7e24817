import { latestDay } from "./latestDay";

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
  const latest = Math.max(
    created === null ? Number.NEGATIVE_INFINITY : latestDay(created, null),
    closedOn === null ? Number.NEGATIVE_INFINITY : latestDay(closedOn, outcome),
  );
  return latest === Number.NEGATIVE_INFINITY ? null : latest;
}

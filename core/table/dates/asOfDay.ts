import { Outcome } from "../Pipeline";

/**
 * The day that a table speaks of: the latest created date, or close date of a won or lost deal. Open deals' close dates lie
 * ahead and never count. Null without such a date.
 *
 * @param expected expected close dates; one counts where a won or lost deal has no actual close date
 */
export function asOfDay(
  outcome: Uint8Array,
  created: Float64Array | null,
  expected: Float64Array | null,
  actual: Float64Array | null,
): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  if (created !== null) {
    for (let row = 0; row < outcome.length; row++) {
      const day = created[row] as number;
      if (day > latest) latest = day;
    }
  }
  if (expected !== null || actual !== null) {
    for (let row = 0; row < outcome.length; row++) {
      const is = outcome[row];
      if (is !== Outcome.won && is !== Outcome.lost) continue;
      let day = actual?.[row] ?? Number.NaN;
      if (Number.isNaN(day)) day = expected?.[row] ?? Number.NaN;
      if (day > latest) latest = day;
    }
  }
  return latest === Number.NEGATIVE_INFINITY ? null : latest;
}

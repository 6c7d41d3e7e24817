import { at } from "../../cells/at";
import { Outcome } from "../Pipeline";

/** Days that lie in the past by what they say. */
export interface PastDays {
  /** Serial days; NaN is none. */
  readonly days: Float64Array;
  /** Where it is given only the days of won and lost deals count. */
  readonly outcome: Uint8Array | null;
}

/** So many days after all others no day is believed. */
export const longestGap = 365;
/** Of all days at most such a part may be slips, and in a table always one. */
const mostSlips = 0.01;

/**
 * The last day that is believed: one mistyped year would put today decades ahead. The latest days, at most one in a hundred or one, that stand more than 365 days after all others are
 * slips. Infinity where there are none, and without days.
 *
 * @param today a serial day that is known to be past: what is not later is no slip
 * @param always so many may be slips however few days there are
 * @example lastSoundDay([{ days: Float64Array.of(46000, 46010, 59000), outcome: null }]) // 46010
 */
export function lastSoundDay(
  columns: readonly PastDays[],
  today = Number.NEGATIVE_INFINITY,
  always = 1,
): number {
  let [count, latest] = [0, Number.NEGATIVE_INFINITY];
  for (const column of columns) {
    const found = summary(column, Number.NEGATIVE_INFINITY);
    count += found.count;
    latest = Math.max(latest, found.latest);
  }
  const most = Math.max(always, Math.floor(mostSlips * count));
  // Slips that stand alone take all days within a year of the latest with them: mostly those are far too many.
  let near = 0;
  for (const column of columns) near += summary(column, latest - longestGap).count;
  if (latest <= today || near > most || near === count) return Number.POSITIVE_INFINITY;
  const last = lastBefore(latestDays(columns, count), most);
  return last === null ? Number.POSITIVE_INFINITY : Math.max(last, today);
}

/** How many days there are from one on, and the latest. */
function summary({ days, outcome }: PastDays, from: number) {
  let [count, latest] = [0, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < days.length; row++) {
    const day = at(days, row);
    if (!(day >= from) || !isPast(outcome, row)) continue;
    count++;
    if (day > latest) latest = day;
  }
  return { count, latest };
}

/** Whether the day of a row is one that has been: that of a won or lost deal where outcomes are given. */
function isPast(outcome: Uint8Array | null, row: number): boolean {
  if (outcome === null) return true;
  const became = outcome[row];
  return became === Outcome.won || became === Outcome.lost;
}

/** All days, ascending. */
function latestDays(columns: readonly PastDays[], count: number): Float64Array {
  const all = new Float64Array(count);
  let place = 0;
  for (const { days, outcome } of columns) {
    days.forEach((day, row) => {
      if (!Number.isNaN(day) && isPast(outcome, row)) all[place++] = day;
    });
  }
  return all.sort();
}

/** The day before the widest group of at most `most` slips; null where none stands alone. */
function lastBefore(ascending: Float64Array, most: number): number | null {
  const first = Math.max(1, ascending.length - most);
  for (let place = first; place < ascending.length; place++) {
    if (at(ascending, place) - at(ascending, place - 1) > longestGap) return at(ascending, place - 1);
  }
  return null;
}

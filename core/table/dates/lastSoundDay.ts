import { at } from "../../cells/at";
import { greatest } from "../../cells/greatest";
import { sum } from "../../statistics/sum";
import { isDecided } from "../stages/isDecided";
import { latestDay } from "./latestDay";

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
  const rows = sum(columns.map(({ days }) => days.length));
  const latest = greatest(columns.map(({ days, outcome }) => latestDay(days, outcome)));
  const daysFrom = (from: number) => sum(columns.map(({ days, outcome }) => countFrom(days, outcome, from)));
  // Slips that stand alone take all days within a year of the latest with them: mostly those are far too many.
  const near = latest <= today ? 0 : daysFrom(latest - longestGap);
  if (near === 0 || near > mostOf(rows, always)) return Number.POSITIVE_INFINITY;
  const count = daysFrom(Number.NEGATIVE_INFINITY);
  const most = mostOf(count, always);
  if (near > most || near === count) return Number.POSITIVE_INFINITY;
  const last = lastBefore(latestDays(columns, count), most);
  return last === null ? Number.POSITIVE_INFINITY : Math.max(last, today);
}

/** How many of some days may be slips. */
function mostOf(days: number, always: number): number {
  return Math.max(always, Math.floor(mostSlips * days));
}

/** How many days there are from one on. */
function countFrom(days: Float64Array, outcome: Uint8Array | null, from: number): number {
  let count = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? Number.NaN;
    if (day >= from && (outcome === null || isDecided(outcome[row]))) count++;
  }
  return count;
}

/** All days, ascending. */
function latestDays(columns: readonly PastDays[], count: number): Float64Array {
  const all = new Float64Array(count);
  let place = 0;
  for (const { days, outcome } of columns) {
    days.forEach((day, row) => {
      if (!Number.isNaN(day) && (outcome === null || isDecided(outcome[row]))) all[place++] = day;
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

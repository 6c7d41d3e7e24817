import type { Period } from "./periodOf";
import { dayOf } from "./serialDay";

/** A fiscal year that lies in two calendar years begins in April more often than in any other month. */
const splitYearBegins = 4;

/**
 * The last day of a week (by ISO 8601), month, quarter, half or year as a serial day; NaN where its year is not known.
 * A fiscal year is read as the calendar year, one in two calendar years ("26/27") as beginning in April of the first.
 *
 * @example lastDayOf({ kind: "half", index: 1, year: 2026, of: "calendar" }) // 46203
 */
export function lastDayOf({ kind, index, year, of }: Period): number {
  if (year === null || kind === "day") return Number.NaN;
  if (kind === "week") return weekEnd(year, index);
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[kind] * index;
  return monthEnd(year, months + (of === "split" ? splitYearBegins - 1 : 0));
}

/** @param month from 1; 13 is January of the next year */
function monthEnd(year: number, month: number): number {
  const next = month % 12;
  return dayOf(year + (month - next) / 12, next + 1, 1) - 1;
}

/** The Sunday of a week by ISO 8601: the first week of a year holds 4 January. */
function weekEnd(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4);
  // Serial day 1 is a Sunday.
  return fourth + ((8 - (fourth % 7)) % 7) + 7 * (week - 1);
}

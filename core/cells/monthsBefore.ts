import { dateOf, serialOf } from "./serialDay";

/**
 * The serial day a number of calendar months earlier; a day that the month lacks becomes its last.
 *
 * @example monthsBefore(46112, 1) // 46081
 */
export function monthsBefore(day: number, months: number): number {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() - Math.round(months);
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return serialOf(Math.min(Date.UTC(year, month, date.getUTCDate()), lastOfMonth));
}

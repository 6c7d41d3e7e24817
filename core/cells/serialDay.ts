/** Days that a pipeline can hold: 1950-01-01 to 2100-12-31. A year outside is a slip of the pen, such as 1023. */
export const firstDay = 18264;
export const lastDay = 73415;

/**
 * The spreadsheet serial day of a Date object, by its local calendar day (hosts build dates at local midnight), or NaN
 * where the date is not valid or not between 1950 and 2100.
 *
 * @example serialDay(new Date(2026, 8, 30)) // 46295
 */
export function serialDay(date: Date): number {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * The spreadsheet serial day of a calendar day (month from 1), or NaN where there is no such day between 1950 and 2100.
 *
 * @example dayOf(2026, 2, 30) // NaN
 */
export function dayOf(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const serial = time / 86400000 + 25569;
  if (!(serial >= firstDay && serial <= lastDay)) return Number.NaN;
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serial : Number.NaN;
}

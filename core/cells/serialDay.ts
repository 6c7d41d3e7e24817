/** 1970-01-01 as a spreadsheet serial day. */
const unixEpoch = 25569;
const msPerDay = 86400000;

/** Days that a pipeline can hold: 1950-01-01 to 2100-12-31. A year outside is a slip of the pen, such as 1023. */
export const firstDay = 18264;
export const lastDay = 73415;

/**
 * The spreadsheet serial number of a moment in milliseconds since 1970, in UTC; its fraction is the time of the day.
 *
 * @example serialOf(Date.UTC(2026, 8, 30, 12)) // 46295.5
 */
export function serialOf(time: number): number {
  return time / msPerDay + unixEpoch;
}

/**
 * The moment of a spreadsheet serial number, to be read in UTC; not valid where the number is not.
 *
 * @example dateOf(46295).getTime() // 1790726400000
 */
export function dateOf(serial: number): Date {
  return new Date((serial - unixEpoch) * msPerDay);
}

/** The days that a spreadsheet can hold: 1899-12-31 to 9999-12-31. */
const [firstOfSheet, lastOfSheet] = [1, 2958465];

/**
 * A spreadsheet serial day as ISO text; "" where a spreadsheet holds no such day.
 *
 * @example isoDay(46295) // "2026-09-30"
 */
export function isoDay(serial: number): string {
  if (!(serial >= firstOfSheet && serial < lastOfSheet + 1)) return "";
  return dateOf(serial).toISOString().slice(0, 10);
}

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
  const serial = serialOf(time);
  if (!(serial >= firstDay && serial <= lastDay)) return Number.NaN;
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serial : Number.NaN;
}

import { dateColumn } from "../../table/dates/dateColumn";
import { lastSoundDay } from "../../table/dates/lastSoundDay";
import type { Role } from "../../table/role";
import { columnParameter, type RequiredColumn } from "./Parameter";
import { rawMeasure } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/** The spreadsheet serial day of each row as the review reads it, from serials, Date objects and text; NaN where there is none. */
export const days = (...roles: readonly Role[]): RequiredColumn<Float64Array> =>
  columnParameter("figures", roles, (parameter, column, rows) => {
    const raw = rawMeasure(column, rows);
    if (raw.others) refuseErrors(parameter, raw.others, rows);
    return { value: dateColumn(raw).values };
  });

/** Days of purchases: a row whose day cannot be read is no purchase, that of an error cell too. */
export const purchaseDays = (): RequiredColumn<Float64Array> =>
  columnParameter("figures", null, (_, column, rows) => ({
    value: dateColumn(rawMeasure(column, rows)).values,
  }));

/**
 * Days without slips, as the review reads them: of a hundred or more those that stand more than a year after all others are none. A function
 * cannot tell what it leaves out, so that of fewer each counts.
 *
 * @param today a serial day that is known to be past
 * @example soundDays(Float64Array.of(46000, 46010, 59000)) // [46000, 46010, 59000]
 */
export function soundDays(days: Float64Array, today?: number): Float64Array {
  const last = lastSoundDay([{ days, outcome: null }], today, 0);
  return last === Number.POSITIVE_INFINITY ? days : days.map((day) => (day > last ? Number.NaN : day));
}

import { dateColumn } from "../../table/dates/dateColumn";
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

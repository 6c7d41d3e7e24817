import { once } from "../../core/cells/once";
import { serialOf } from "../../core/cells/serialDay";
import { zoneOffsets } from "./zoneOffsets";

/**
 * Turns the Date objects of getValues into spreadsheet serial numbers, the form in which core and google.script.run take dates.
 * A Date is a moment; the cell's wall clock needs the spreadsheet's own time zone, which is asked once there is a date.
 */
export function serialReader(): (date: Date) => number {
  const zone = once(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const offsetAt = zoneOffsets((time) => offsetMinutes(Utilities.formatDate(new Date(time), zone(), "Z")));
  return (date) => serialOf(date.getTime() + offsetAt(date.getTime()) * 60_000);
}

/** "-0530" is -330 minutes. */
function offsetMinutes(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
}

import { serialOf } from "../../core/cells/serialDay";

/**
 * Turns the Date objects of getValues into spreadsheet serial numbers, the form in which core and google.script.run take dates.
 * A Date is a moment; the cell's wall clock needs the spreadsheet's own time zone, whose offset is asked once an hour of data.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const offsets = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const hour = Math.floor(time / 3_600_000);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      offset = offsetMinutes(Utilities.formatDate(date, timeZone, "Z"));
      offsets.set(hour, offset);
    }
    return serialOf(time + offset * 60_000);
  };
}

/** "-0530" is -330 minutes. */
function offsetMinutes(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
}

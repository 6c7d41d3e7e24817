/**
 * The moment at which a day begins in a time zone: that is how Google Sheets hands a date cell over. `day` is midnight UTC.
 */
export function midnightIn(timeZone: string, day: Date): Date {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(day);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wallClock = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return new Date(day.getTime() - (wallClock - day.getTime()));
}

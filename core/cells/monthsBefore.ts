const unixEpoch = 25569;
const msPerDay = 86400000;

/**
 * The serial day a number of calendar months earlier; a day that the month lacks becomes its last.
 *
 * @example monthsBefore(dayOf(2026, 3, 31), 1) // dayOf(2026, 2, 28)
 */
export function monthsBefore(day: number, months: number): number {
  const date = new Date((day - unixEpoch) * msPerDay);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() - Math.round(months);
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  const wanted = Date.UTC(year, month, 1) + (date.getUTCDate() - 1) * msPerDay;
  return Math.min(wanted, lastOfMonth) / msPerDay + unixEpoch;
}

import type { LoggedHours } from "./activities/hoursToFind";

/** Hours that a log tells of one week, from Monday on. */
export interface WeekSpent {
  /** Serial day of its Monday. */
  readonly monday: number;
  readonly new: number;
  readonly current: number;
}

/** 1899-12-31, the serial day 1, was a Sunday. */
const mondayOf = (day: number): number => Math.floor((Math.floor(day) - 2) / 7) * 7 + 2;

/**
 * The hours of a log week by week, the earliest first, each week between the first and the last included. No entry: no week.
 *
 * @param isCurrent whether an account, by its folded name, is a current customer; hours with anybody else are for new ones
 * @example spentByWeek([{ day: 46315, account: "acme", hours: 2 }, { day: 46316, account: "new", hours: 1 }], (account) => account === "acme") // [{ monday: 46314, new: 1, current: 2 }]
 */
export function spentByWeek(
  entries: readonly LoggedHours[],
  isCurrent: (account: string) => boolean,
): readonly WeekSpent[] {
  const weeks = new Map<number, { new: number; current: number }>();
  for (const { day, account, hours } of entries) {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { new: 0, current: 0 };
    week[isCurrent(account) ? "current" : "new"] += hours;
    weeks.set(monday, week);
  }
  const mondays = [...weeks.keys()].sort((a, b) => a - b);
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / 7 + 1 }, (_, i) => {
    const monday = first + 7 * i;
    return { monday, ...(weeks.get(monday) ?? { new: 0, current: 0 }) };
  });
}

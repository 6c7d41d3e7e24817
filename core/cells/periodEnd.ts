import { fold } from "./fold";
import { months } from "./months";
import { dayOf } from "./serialDay";

const year = "(\\d{4}|\\d{2})";
const quarterWord = "(?:q|quarter|quartal|qrt|t|trim|trimestre|trimester|kwartaal)";
const yearMonth = /^(\d{4})\s?[-/.]\s?(\d{1,2})$/;
const monthYear = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const week =
  /^(?:(\d{4})[-\s/]?W(\d{1,2})|(?:KW|W|WK|CW|Week|Woche|Semaine|Semana|Settimana|Sem|S)\.?\s?(\d{1,2})[-\s/.']+(\d{4}|\d{2}))$/i;
const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const asianMonth = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]$/;
const quarters = [
  new RegExp(`^${quarterWord} ?([1-4]) ${year}$`),
  new RegExp(`^([1-4]) ?${quarterWord} ?${year}$`),
];
const quartersBack = [
  new RegExp(`^(\\d{4}) ?${quarterWord} ?([1-4])$`),
  new RegExp(`^(\\d{4}) ([1-4]) ?${quarterWord}$`),
];

/**
 * The last day of the week (by ISO 8601), month or quarter that a text names, as a serial day; NaN where it names none between 1950 and 2100.
 * "Oct-26" is October 2026: a year of two digits is one of this century up to 49.
 *
 * @example periodEnd("Q4 2026") // 46387
 */
export function periodEnd(text: string): number {
  if (text.length > 30 || !/\d/.test(text)) return Number.NaN;
  const plain = text.trim();
  const figures = yearMonth.exec(plain) ?? compact.exec(plain) ?? asianMonth.exec(plain);
  if (figures !== null) return monthEnd(Number(figures[1]), Number(figures[2]));
  const back = monthYear.exec(plain);
  if (back !== null) return monthEnd(Number(back[2]), Number(back[1]));
  const weekly = week.exec(plain);
  if (weekly !== null)
    return weekEnd(fullYear(Number(weekly[1] ?? weekly[4])), Number(weekly[2] ?? weekly[3]));
  const words = fold(plain.replace(/[ºª°]/g, " "))
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .replace(/ (?:de|del|do|of|di|van|d|st|nd|rd|th|o|er|e|eme|ieme|ere) /g, " ");
  return quarterEnd(words) ?? namedMonthEnd(words);
}

function quarterEnd(words: string): number | null {
  for (const [patterns, quarterAt, yearAt] of [
    [quarters, 1, 2],
    [quartersBack, 2, 1],
  ] as const) {
    for (const pattern of patterns) {
      const found = pattern.exec(words);
      if (found !== null) return monthEnd(fullYear(Number(found[yearAt])), 3 * Number(found[quarterAt]));
    }
  }
  return null;
}

function namedMonthEnd(words: string): number {
  const [first = "", second = "", ...more] = words.split(" ");
  if (more.length > 0) return Number.NaN;
  const month = months.get(first) ?? months.get(second);
  const digits = months.has(first) ? second : first;
  if (month === undefined || !/^(?:\d{2}|\d{4})$/.test(digits)) return Number.NaN;
  return monthEnd(fullYear(Number(digits)), month);
}

function monthEnd(year: number, month: number): number {
  if (month < 1 || month > 12) return Number.NaN;
  return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
}

/** The Sunday of a week by ISO 8601: the first week of a year holds 4 January. */
function weekEnd(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4);
  // Serial day 1 is a Sunday.
  const sunday = fourth + ((8 - (fourth % 7)) % 7);
  return week >= 1 && week <= 53 ? sunday + 7 * (week - 1) : Number.NaN;
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

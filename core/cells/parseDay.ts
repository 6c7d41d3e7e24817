import { fold } from "./fold";
import { months } from "./months";
import { dayOf, firstDay, lastDay, serialDay, serialOf } from "./serialDay";

/** Whether a column writes the day or the month first. */
export type DayOrder = "dmy" | "mdy";

/** No day is written at greater length. */
const longest = 60;

/** What may stand before the day: "Week of 2026-06-01", "w/c 1 June 2026", "Stand: 01.06.2026". */
const lead =
  /^(?:week (?:of|commencing|beginning|starting|ending)|w\/[ce]|as (?:of|at)|on|by|until|since|stand(?: vom)?|ab|vom|am|bis(?: zum)?|woche (?:vom|ab)|semaine du|le|au|du|semana del?|el|al|settimana del|dal|week van|per|op)[:\s]+(?=.*\d)/i;
const numeric = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})\.?$/;
/** Without these a text cannot be three numbers, or two beside a month: most names stop here, before the costlier searches. */
const partedDigits = /\d[-/. ]\d/;
const twoNumbers = /\d\D+\d/;
const clock = /([\d.])(?:T|,? +(?:at |um |à |alle |om )?)\d{1,2}[:.h]\d{2}\b.*$/i;

/** Year, month and day with the signs of Chinese, Japanese and Korean, and whatever clock time behind them. */
const asian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** A text's three numbers as they stand, without the clock time behind them; null where it is not such a text. */
function parts(text: string): readonly [number, number, number, string] | null {
  if (text.length > longest || !partedDigits.test(text)) return null;
  const found = numeric.exec(
    text
      .trim()
      .replace(clock, "$1")
      .replace(/^\p{L}{2,10}\.?,? +(?=\d)/u, ""),
  );
  if (found === null) return null;
  return [Number(found[1]), Number(found[3]), Number(found[4]), found[1] ?? ""];
}

/**
 * The order that a text proves, or null where it proves none.
 *
 * @example dayOrderOf("25/3/2026") // "dmy"
 */
export function dayOrderOf(text: string): DayOrder | null {
  const found = parts(text);
  if (found === null || found[3].length > 2) return null;
  const [first, second] = found;
  if (first > 12 && first <= 31 && second <= 12) return "dmy";
  return second > 12 && second <= 31 && first <= 12 ? "mdy" : null;
}

/**
 * Whether a text is another day when day and month change places.
 *
 * @example isOrderAmbiguous("3/4/2026") // true
 */
export function isOrderAmbiguous(text: string): boolean {
  const found = parts(text);
  return found !== null && found[3].length <= 2 && found[0] <= 12 && found[1] <= 12 && found[0] !== found[1];
}

/**
 * The spreadsheet serial day of a text, or NaN where it is no day between 1950 and 2100: ISO, day/month/year in either order,
 * two-digit years (00 to 49 are 2000 to 2049), month names in seven languages, 2026年9月30日, digits without separators. Clock times are cut off.
 *
 * @param order what a text such as "3/4/2026" means; a text that proves its order is read by it
 * @example parseDay("30. September 2026", "dmy") // 46295
 */
export function parseDay(text: string, order: DayOrder): number {
  if (text.length > longest || !/\d/.test(text)) return Number.NaN;
  return dayOfText(text.trim().replace(lead, ""), order);
}

function dayOfText(text: string, order: DayOrder): number {
  const found = parts(text);
  if (found !== null) {
    const [first, second, third, written] = found;
    if (written.length > 2) return written.length === 4 ? dayOf(first, second, third) : Number.NaN;
    if (third > 99 && third < 1000) return Number.NaN;
    return (dayOrderOf(text) ?? order) === "dmy"
      ? dayOf(fullYear(third), second, first)
      : dayOf(fullYear(third), first, second);
  }
  const signed = asian.exec(text.trim());
  if (signed !== null) return dayOf(Number(signed[1]), Number(signed[2]), Number(signed[3]));
  const compact = /^(\d{8})[T ]\d{4,6}(?:[.,]\d+)?Z?$/.exec(text.trim());
  if (compact !== null) return dayOfNumber(Number(compact[1]));
  if (/^\d+([.,]\d+)?$/.test(text.trim())) return dayOfNumber(Number(text.trim().replace(",", ".")));
  return twoNumbers.test(text) ? dayWithMonthName(text) : Number.NaN;
}

/**
 * The spreadsheet serial day of a number: a serial, 20260930, or seconds (from 1990 on), thousandths, millionths or billionths of
 * seconds since 1970 in UTC; NaN where it is none.
 *
 * @example dayOfNumber(1790726400) // 46295
 */
export function dayOfNumber(value: number): number {
  const day = Math.floor(value);
  if (day >= firstDay && day <= lastDay) return day;
  if (day >= 19500101 && day <= 21001231 && day === value) {
    return dayOf(Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100);
  }
  if (day >= firstSecond && day <= lastSecond) return Math.floor(serialOf(day * 1000));
  let time = day;
  while (time > lastSecond * 1000 && time <= lastSecond * 1e9) time /= 1000;
  return time > 1e11 && time <= lastSecond * 1000 ? Math.floor(serialOf(time)) : Number.NaN;
}

/** 1990-01-01 and 2100-12-31 in seconds since 1970: figures below are money rather than moments. */
const firstSecond = 631152000;
const lastSecond = 4133894400;

/**
 * The spreadsheet serial day of a cell: a serial, a Date or a text; NaN where it is none.
 *
 * @param order what a text such as "3/4/2026" means
 * @example dayOfCell("2026-09-30 08:15") // 46295
 */
export function dayOfCell(cell: unknown, order: DayOrder = "dmy"): number {
  if (typeof cell === "number") return dayOfNumber(cell);
  if (cell instanceof Date) return serialDay(cell);
  return typeof cell === "string" ? parseDay(cell, order) : Number.NaN;
}

const passing =
  /^(de|del|of|the|st|nd|rd|th|er|do|di|den|der|le|el|il|om|[a-z]{0,4}(day|tag|dag)|(lun|mar|mer|mier|jeu|jue|ven|vie|vier|sam|sab|dim|dom|gio|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]{0,6})$/;

function dayWithMonthName(text: string): number {
  const words = fold(
    text
      .trim()
      .replace(clock, "$1")
      .replace(/(\d)(st|nd|rd|th|er|º|°)(?!\p{L})/giu, "$1"),
  )
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .split(" ");
  const numbers: string[] = [];
  const named: number[] = [];
  for (const word of words) {
    if (/^\d+$/.test(word)) numbers.push(word);
    else if (months.has(word)) named.push(months.get(word) ?? 0);
    else if (!passing.test(word)) return Number.NaN;
  }
  // "mar" is a month in one language and a weekday in another: the last month named counts.
  const month = named[named.length - 1];
  const [first = "", second = ""] = numbers;
  if (month === undefined || numbers.length !== 2) return Number.NaN;
  if (first.length === 4) return dayOf(Number(first), month, Number(second));
  return dayOf(fullYear(Number(second)), month, Number(first));
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

import { fold } from "./fold";
import { type PeriodKind, periodWords } from "./periodWords";

/** A week, month, quarter, half or year that a text names instead of a day. */
export interface Period {
  readonly kind: PeriodKind;
  /** Which of its year, from 1; of a day without a year its place in a year of months of 31 days. */
  readonly index: number;
  /** Null where the text names none. */
  readonly year: number | null;
  /** `fiscal`: the text says a fiscal year; `split`: one that lies in two calendar years ("26/27"), `year` being the first of them. */
  readonly of: "calendar" | "fiscal" | "split";
}

/** How a column writes what one cell of it leaves open. */
export interface PeriodHabit {
  /** "S1" is the first week and not the first half of a year. */
  readonly sIsWeek: boolean;
  /** "Dec 15" is a day and not December 2015. */
  readonly figureIsDay: boolean;
}

const usual: PeriodHabit = { sIsWeek: false, figureIsDay: false };
const most: Readonly<Record<PeriodKind, number>> = {
  day: 372,
  week: 53,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

const yearMonth = /^(\d{4})\s?[-/.]\s?(\d{1,2})$/;
const monthYear = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const asianMonth = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]$/;
/** Two years that follow each other, in place of one. */
const twoYears = /(^|\D)(\d{4}|\d{2})\s?[-–/]\s?(\d{4}|\d{2})(?!\d)/;

/**
 * The period that a text names, in seven languages: "Q4 2026", "3Q26", "FY26 Q3", "Q1 26/27", "H1 2027", "1. Halbjahr 2027", "2026-W24",
 * "KW 45", "oct. 2026", "März 26", "2027"; null where it names none, or one that there is not ("Q5"). A year of two digits is one of this
 * century up to 49. "S1" and "Sem 2" are halves, other numbers behind them weeks.
 *
 * @param habit how the text's column writes, as `periodHabit` tells
 * @example periodOf("FY26 Q3") // { kind: "quarter", index: 3, year: 2026, of: "fiscal" }
 */
export function periodOf(text: string, habit: PeriodHabit = usual): Period | null {
  if (text.length > 40 || !/[\d\p{L}]/u.test(text)) return null;
  const plain = text.trim();
  const figures = yearMonth.exec(plain) ?? compact.exec(plain) ?? asianMonth.exec(plain);
  const found = figures ? period("month", Number(figures[2]), Number(figures[1])) : null;
  if (found !== null) return found;
  const back = monthYear.exec(plain);
  if (back !== null) return period("month", Number(back[1]), Number(back[2]));
  return inWords(plain, habit);
}

function inWords(text: string, habit: PeriodHabit): Period | null {
  const pair = twoYears.exec(text);
  const isPair =
    pair !== null &&
    (Number(pair[2]) + 1) % 100 === Number(pair[3]) % 100 &&
    (pair[2]?.length === 4 || /\p{L}/u.test(text));
  const joined = isPair ? text.replace(pair[0], `${pair[1]}${fourDigits(pair[2] ?? "")}`) : null;
  const split = joined === null ? null : read(joined, habit, "split");
  if (split !== null && ["quarter", "half", "year"].includes(split.kind)) return split;
  return read(text, habit, "calendar");
}

/** A text's figures and words, in which order they stand. */
interface Said {
  kind: PeriodKind | "either" | null;
  month: number;
  isFiscal: boolean;
  /** Figures before the word of the unit or month, and behind it, as they are written. */
  readonly before: string[];
  readonly behind: string[];
}

function read(text: string, habit: PeriodHabit, of: "calendar" | "split"): Period | null {
  const said: Said = { kind: null, month: 0, isFiscal: false, before: [], behind: [] };
  const words = fold(text.replace(/[ºª°]/g, " ")).replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ");
  for (const word of words.split(" ")) {
    const isNamed = said.kind !== null || said.month > 0;
    const means = /^\d+$/.test(word) ? ({ is: "digits" } as const) : periodWords.get(word);
    if (means === undefined) return null;
    if (means.is === "digits" || means.is === "figure") {
      (isNamed ? said.behind : said.before).push(means.is === "digits" ? word : String(means.figure));
    } else if (means.is === "fiscal") said.isFiscal = true;
    else if (means.is === "unit") {
      if (means.kind === "year") continue;
      if (isNamed) return null;
      said.kind = means.kind;
    } else if (means.is === "month") {
      if (isNamed) return null;
      said.month = means.month;
    }
  }
  const as = of === "calendar" && said.isFiscal ? "fiscal" : of;
  if (said.month > 0) return ofMonth(said, habit);
  return said.kind === null ? ofYear(said, words, as) : ofUnit(said, said.kind, habit, as);
}

function ofMonth({ month, before, behind }: Said, { figureIsDay }: PeriodHabit): Period | null {
  const [first = "", ...more] = [...before, ...behind];
  if (more.length > 0) return null;
  if (first === "") return period("month", month, null);
  if (first.length === 4) return period("month", month, Number(first));
  const day = Number(first);
  // "15-Dec" is a day of December, "Dec-15" December 2015.
  if (before.length > 0 || figureIsDay || first.length === 1)
    return day >= 1 && day <= 31 ? period("day", (month - 1) * 31 + day, null) : null;
  return first.length === 2 ? period("month", month, fullYear(day)) : null;
}

function ofYear({ before, isFiscal }: Said, words: string, of: Period["of"]): Period | null {
  const [only = "", ...more] = before;
  if (more.length > 0 || !(only.length === 4 || (only.length === 2 && (isFiscal || words.includes("eoy")))))
    return null;
  return period("year", 1, fullYear(Number(only)), of);
}

function ofUnit(
  { before, behind }: Said,
  said: PeriodKind | "either",
  { sIsWeek }: PeriodHabit,
  of: Period["of"],
): Period | null {
  const [index, year] = placed(before, behind);
  if (index === undefined || (year !== undefined && year.length !== 2 && year.length !== 4)) return null;
  const isHalf = !sIsWeek && /^[12]$/.test(index);
  const kind = said === "either" ? (isHalf ? "half" : "week") : said;
  return period(kind, Number(index), year === undefined ? null : fullYear(Number(year)), of);
}

/** Which figure counts the weeks or quarters, and which is the year. */
function placed(
  before: readonly string[],
  behind: readonly string[],
): readonly [index: string | undefined, year: string | undefined] {
  const [a, b] = before;
  const [c, d] = behind;
  if (before.length + behind.length > 2) return [undefined, undefined];
  if (before.length === 0) return [c, d];
  if (behind.length === 0) return a?.length === 4 ? [b, a] : [a, b];
  // "4. Quartal 2026", "3Q26"; "2026 Q4", "26W24".
  return c?.length === 4 || (a?.length === 1 && c?.length === 2) ? [a, c] : [c, a];
}

function period(
  kind: PeriodKind,
  index: number,
  year: number | null,
  of: Period["of"] = "calendar",
): Period | null {
  if (index < 1 || index > most[kind]) return null;
  return year !== null && (year < 1950 || year > 2100) ? null : { kind, index, year, of };
}

function fourDigits(year: string): string {
  return year.length === 4 ? year : String(fullYear(Number(year)));
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

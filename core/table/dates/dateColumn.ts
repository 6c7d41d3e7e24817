import { at } from "../../cells/at";
import { isYear } from "../../cells/isYear";
import { lastDayOf } from "../../cells/lastDayOf";
import { type DayOrder, dayOfCell, dayOfNumber, dayOrderOf, isOrderAmbiguous } from "../../cells/parseDay";
import { periodHabit } from "../../cells/periodHabit";
import { type Period, periodOf } from "../../cells/periodOf";
import { firstDay, lastDay } from "../../cells/serialDay";
import type { RawMeasure } from "../RawColumn";
import { type ColumnReading, readColumn } from "../readColumn";

/** How many distinct cells of a column prove that the day, or the month, stands first. */
export interface OrderVotes {
  readonly dmy: number;
  readonly mdy: number;
}

/**
 * Counts the distinct texts of a column that prove an order; others prove nothing.
 *
 * @example orderVotes({ others: { cells: ["25/3/2026", "3/4/2026"] } }) // { dmy: 1, mdy: 0 }
 */
export function orderVotes(raw: RawMeasure): OrderVotes {
  let dmy = 0;
  let mdy = 0;
  for (const cell of raw.others?.cells ?? []) {
    if (typeof cell !== "string") continue;
    const order = dayOrderOf(cell);
    if (order === "dmy") dmy++;
    else if (order === "mdy") mdy++;
  }
  return { dmy, mdy };
}

/**
 * Reads a column of dates as spreadsheet serial days, NaN for none. The order of day and month is what most unambiguous
 * cells of the column prove, else what the table's other date columns prove; else day first, but month first between
 * slashes, and that is told, as is a column that proves both. A week, month, quarter, half or year is its last day, and that is told; one
 * without a year is none. Unreadable cells are told.
 *
 * @param table what all date columns of the table prove
 * @example dateColumn({ numbers: Float64Array.of(46010.75), others: null }).values // [46010]
 */
export function dateColumn(
  raw: RawMeasure,
  votes: OrderVotes = orderVotes(raw),
  table: OrderVotes = votes,
): ColumnReading {
  const order = provenOrder(votes) ?? provenOrder(table);
  const isContested = order === null || (votes.dmy > 0 && votes.mdy > 0);
  const read = (cell: unknown) =>
    dayOfCell(cell, order ?? (typeof cell === "string" && cell.includes("/") ? "mdy" : "dmy"));
  const habit = periodHabit(raw.others?.cells ?? []);
  const periodIn = (cell: unknown) => (typeof cell === "string" ? periodOf(cell, habit) : null);
  const period = (of: Period["of"]) => (cells: readonly unknown[]) => {
    const example = String(cells[0]).trim();
    const named = periodIn(example);
    return { code: "date-period", of, example, day: named === null ? Number.NaN : lastDayOf(named) } as const;
  };
  return readColumn<Odd>(withYears(raw), {
    number: (value) => (value >= firstDay && value <= lastDay ? Math.floor(value) : dayOfNumber(value)),
    plain: { from: firstDay, to: lastDay, whole: true },
    oddNumber: "unreadable",
    cell(cell) {
      const value = read(cell);
      const named = Number.isNaN(value) ? periodIn(cell) : null;
      if (named !== null) {
        const end = lastDayOf(named);
        return { value: end, odd: [Number.isNaN(end) ? "yearless" : named.of] };
      }
      // "03/04/1023" is no day in either order: it says nothing of the order, and is told as what cannot be read.
      if (Number.isNaN(value)) return { value, odd: ["unreadable"] };
      return {
        value,
        odd: isContested && typeof cell === "string" && isOrderAmbiguous(cell) ? ["unsure"] : [],
      };
    },
    tell: {
      unsure: ([example]) => ({
        code: "date-order-ambiguous",
        example: String(example).trim(),
        day: read(example),
      }),
      calendar: period("calendar"),
      fiscal: period("fiscal"),
      split: period("split"),
      yearless: (odd) => ({ code: "date-yearless", values: firstTexts(odd) }),
      unreadable: (odd) => ({ code: "date-unreadable", values: firstTexts(odd) }),
    },
  });
}

type Odd = "unsure" | Period["of"] | "yearless" | "unreadable";

/** The same column with its bare years and months (2027, 202712) among the texts. */
function withYears(raw: RawMeasure): RawMeasure {
  const { numbers } = raw;
  if (!holdsYear(numbers)) return raw;
  const cells = [...(raw.others?.cells ?? [])];
  const codes = raw.others?.codes.slice() ?? new Int32Array(numbers.length).fill(-1);
  const known = new Map<number, number>();
  for (let row = 0; row < numbers.length; row++) {
    const number = at(numbers, row);
    if (!isYear(number)) continue;
    const code = known.get(number) ?? cells.push(String(number)) - 1;
    known.set(number, code);
    codes[row] = code;
  }
  return {
    numbers: numbers.map((number) => (isYear(number) ? Number.NaN : number)),
    others: { codes, cells },
  };
}

function holdsYear(numbers: Float64Array): boolean {
  for (let row = 0; row < numbers.length; row++) if (isYear(numbers[row] ?? Number.NaN)) return true;
  return false;
}

function provenOrder({ dmy, mdy }: OrderVotes): DayOrder | null {
  return dmy === mdy ? null : dmy > mdy ? "dmy" : "mdy";
}

/** The first three distinct texts. */
function firstTexts(cells: readonly unknown[]): readonly string[] {
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : []));
  return [...new Set(texts)].slice(0, 3);
}

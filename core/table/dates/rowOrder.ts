import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { periodHabit } from "../../cells/periodHabit";
import { periodOf } from "../../cells/periodOf";
import { type PeriodKind, periodWords } from "../../cells/periodWords";
import { isVersionHeader, versionOf } from "../../cells/versionOf";
import type { RawMeasure } from "../RawColumn";

/** What tells the earlier of two rows. */
export interface RowOrder {
  /** One a row, larger the later; NaN for none. */
  readonly values: Float64Array;
  /** The earliest and the latest cell where their order is not that of days; else null. */
  readonly ends: readonly [string, string] | null;
}

const inYear: Readonly<Partial<Record<PeriodKind, number>>> = {
  day: 372,
  week: 53,
  month: 12,
  quarter: 4,
  half: 2,
};

/**
 * The order of a column's rows: by its days; where it has none by its weeks, months or quarters without a year, of which the first is the
 * one behind the longest time that the column leaves out, so that "Week 52" comes before "Week 1" where only these two stand; else by
 * its versions ("v2", "Rev B").
 *
 * @param days the column read as days
 * @param header says what bare figures count: "KW", "Version"
 * @returns null where its cells tell no order
 * @example rowOrder({ numbers: Float64Array.of(NaN, NaN), others: { codes: Int32Array.of(0, 1), cells: ["Q1", "Q4"] } }, Float64Array.of(NaN, NaN), "Quarter").values // [1, 0]
 */
export function rowOrder(raw: RawMeasure, days: Float64Array, header: string): RowOrder | null {
  if (days.some((day) => !Number.isNaN(day))) return { values: days, ends: null };
  return byCells(raw, periodNumber(raw, header)) ?? byCells(raw, versionNumber(header));
}

/** The number of each cell by a rule; null where it has none for any. */
function byCells(raw: RawMeasure, numberOf: (cell: unknown) => number): RowOrder | null {
  const { numbers, others } = raw;
  const read = others?.cells.map(numberOf) ?? [];
  const values = numbers.map((number, row) => {
    const code = at(others?.codes ?? null, row);
    return code >= 0 ? at(read, code) : Number.isNaN(number) ? number : numberOf(number);
  });
  let [first, last] = [-1, -1];
  for (let row = 0; row < values.length; row++) {
    const value = at(values, row);
    if (Number.isNaN(value)) continue;
    if (first < 0 || value < at(values, first)) first = row;
    if (last < 0 || value > at(values, last)) last = row;
  }
  if (first < 0) return null;
  const textOf = (row: number) => cellText(others?.cells[at(others.codes, row)] ?? at(numbers, row));
  return { values, ends: [textOf(first), textOf(last)] };
}

/** Periods without a year, which are all of one kind. */
function periodNumber({ numbers, others }: RawMeasure, header: string): (cell: unknown) => number {
  const habit = periodHabit(others?.cells ?? []);
  const counted = unitOf(header);
  const inTexts =
    others?.cells.flatMap((cell) => (typeof cell === "string" ? (periodOf(cell, habit) ?? []) : [])) ?? [];
  const kind = inTexts[0]?.kind ?? counted;
  const size = kind === undefined ? undefined : inYear[kind];
  if (size === undefined || inTexts.some((each) => each.kind !== kind)) return () => Number.NaN;
  const indexOf = (cell: unknown) => {
    const named = typeof cell === "string" ? periodOf(cell, habit) : null;
    if (named !== null) return named.index;
    const figure = typeof cell === "string" && /^\d{1,2}$/.test(cell.trim()) ? Number(cell) : cell;
    const isCount = typeof figure === "number" && kind === counted && Number.isInteger(figure);
    return isCount && figure >= 1 && figure <= size ? figure : Number.NaN;
  };
  const found = new Set([...(others?.cells ?? []), ...new Set(numbers)].map(indexOf));
  found.delete(Number.NaN);
  const start = firstOf([...found], size);
  return (cell) => (indexOf(cell) - start + size) % size;
}

/** What a header says that bare figures count: its one word for a week, month or quarter. */
function unitOf(header: string): PeriodKind | undefined {
  const kinds = fold(header)
    .split(" ")
    .flatMap((word) => {
      const means = periodWords.get(word);
      return means?.is === "unit" && means.kind !== "either" ? [means.kind] : [];
    });
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** The one behind the longest gap of a round of `size`; of gaps alike the lowest. */
function firstOf(indexes: readonly number[], size: number): number {
  const sorted = [...indexes].sort((a, b) => a - b);
  let [start, most] = [Number.NaN, 0];
  sorted.forEach((index, place) => {
    const before = place === 0 ? (sorted.at(-1) ?? index) - size : at(sorted, place - 1);
    if (index - before > most) [start, most] = [index, index - before];
  });
  return start;
}

function versionNumber(header: string): (cell: unknown) => number {
  const isVersion = isVersionHeader(header);
  return (cell) => versionOf(cell, isVersion);
}

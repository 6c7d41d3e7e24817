import { at } from "../cells/at";
import { cellText } from "../cells/cellText";
import { isErrorCell } from "../cells/isErrorCell";
import { saysNone } from "./names/isBlankName";
import type { RawColumn, RawMeasure } from "./RawColumn";
import type { Oddity } from "./ReadIssue";

/** An oddity of a column's cells, which the column's header completes. */
export type ColumnOddity = WithoutHeader<Extract<Oddity, { readonly header: string }>>;
type WithoutHeader<Told> = Told extends unknown ? Omit<Told, "header"> : never;

/** What is wrong with some rows of a column. */
export interface ColumnProblem {
  readonly oddity: ColumnOddity;
  /** Whether it concerns a row; rows count from 0. */
  readonly concerns: (row: number) => boolean;
}

/** A column as it was read. */
export interface ColumnReading {
  /** One a row; NaN for none. */
  readonly values: Float64Array;
  readonly problems: readonly ColumnProblem[];
}

/** Numbers between two others, both included; `whole`: without a fraction. */
interface PlainNumbers {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** How the cells of one kind of column are read, and what may be odd about them. */
export interface ColumnRule<Odd extends string> {
  /** The value of a number; NaN where it is none. */
  readonly number: (value: number) => number;
  /** The numbers that are their own values: a column of these alone is taken as it stands, and not asked about one by one. */
  readonly plain?: PlainNumbers;
  /** What is odd about a number that is read as none. */
  readonly oddNumber: Odd | ((value: number) => Odd);
  /** The value of any other cell that says something, NaN for none, and what is odd about it. */
  readonly cell: (cell: unknown) => { readonly value: number; readonly odd: readonly Odd[] };
  /** What there is to tell of the cells that are odd in one way (distinct, in order of their rows, numbers left out), in the order of telling. */
  readonly tell: Readonly<Record<Odd, (cells: readonly unknown[]) => ColumnOddity>>;
}

/**
 * Reads a column by its rule: blank cells, words for nothing (told once) and spreadsheet errors are none; what is odd is a problem beside the values. The raw column
 * stays as it is. A zero that is read as none is not odd: some hosts hand empty cells over so.
 *
 * @example readColumn({ numbers: Float64Array.of(3, 40), others: null }, { number: (value) => (value > 9 ? NaN : value), tell: {} }).values // [3, NaN]
 */
export function readColumn<Odd extends string>(
  { numbers, others }: RawMeasure,
  rule: ColumnRule<Odd>,
): ColumnReading {
  const { codes, cells } = others ?? empty;
  const isPlaceholder = cells.map((cell) => typeof cell === "string" && !isSilent(cell) && saysNone(cell));
  const read = cells.map((cell, code) => (isSilent(cell) || isPlaceholder[code] ? none : rule.cell(cell)));
  const isPlain = rule.plain !== undefined && arePlain(numbers, rule.plain);
  if (isPlain && others === null) return { values: numbers, problems: [] };
  const values = isPlain
    ? numbers.slice()
    : numbers.map((number) => (Number.isNaN(number) ? number : rule.number(number)));
  const hasOddNumber = !isPlain && areLost(numbers, values);
  for (let row = 0; row < codes.length; row++) {
    const cell = read[codes[row] ?? -1];
    if (cell !== undefined) values[row] = cell.value;
  }
  const { oddNumber } = rule;
  const oddityOf = typeof oddNumber === "function" ? oddNumber : () => oddNumber;
  const isOddNumber = (row: number, kind: Odd) =>
    Math.abs(at(numbers, row)) > 0 && Number.isNaN(values[row]) && oddityOf(at(numbers, row)) === kind;
  const problems = (Object.keys(rule.tell) as Odd[]).flatMap((kind): ColumnProblem[] => {
    const flagged = read.map(({ odd }) => odd.includes(kind));
    const hasNumber = hasOddNumber && numbers.some((_, row) => isOddNumber(row, kind));
    if (!hasNumber && !flagged.includes(true)) return [];
    const oddity = rule.tell[kind](cells.filter((_, code) => flagged[code]));
    return [
      {
        oddity,
        concerns: (row) => flagged[at(codes, row)] === true || (hasNumber && isOddNumber(row, kind)),
      },
    ];
  });
  return { values, problems: [...problems, ...placeholders(codes, cells, isPlaceholder)] };
}

function arePlain(numbers: Float64Array, { from, to, whole }: PlainNumbers): boolean {
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    const isPlain = number >= from && number <= to && (!whole || number === Math.floor(number));
    if (!isPlain && !Number.isNaN(number)) return false;
  }
  return true;
}

/** Whether a number other than 0 has no value. */
function areLost(numbers: Float64Array, values: Float64Array): boolean {
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    if (Math.abs(number) > 0 && Number.isNaN(values[row])) return true;
  }
  return false;
}

/** Words for nothing are blanks; they are told together, and marks such as "-" not at all. */
function placeholders(
  codes: Int32Array,
  cells: readonly unknown[],
  isPlaceholder: readonly boolean[],
): readonly ColumnProblem[] {
  const isTold = isPlaceholder.map((is, code) => is && /\p{L}/u.test(cellText(cells[code])));
  if (!isTold.includes(true)) return [];
  const values = cells.flatMap((cell, code) => (isTold[code] ? [cellText(cell)] : [])).slice(0, 3);
  return [{ oddity: { code: "placeholders", values }, concerns: (row) => isTold[at(codes, row)] === true }];
}

const empty: RawColumn = { codes: new Int32Array(0), cells: [] };
const none = { value: Number.NaN, odd: [] };

function isSilent(cell: unknown): boolean {
  return typeof cell === "string" && (cell.trim() === "" || isErrorCell(cell));
}

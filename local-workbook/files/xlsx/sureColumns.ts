import { dayOfCell } from "../../../core/cells/parseDay";
import { parseMoney } from "../../../core/table/money/parseMoney";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { ReadIssue } from "../../../core/table/ReadIssue";
import type { Role } from "../../../core/table/role";
import type { WorkbookSheet } from "../WorkbookFile";

/** A column of a CSV whose cells can be written as numbers: one a deal, NaN for none. */
interface SureColumn {
  readonly numbers: Float64Array;
  readonly format: string;
}

/** What tells that a column's role, or the meaning of its cells, is a guess. */
const guesses = [
  "columns-unsure",
  "column-maybe",
  "amount-separator-ambiguous",
  "date-order-ambiguous",
] as const satisfies readonly ReadIssue["code"][];

/** Whether a text, by itself, says a number that the pipeline read from it. */
const says = {
  money: (text: string, number: number) =>
    ([".", ","] as const).some((sign) => parseMoney(text, sign)?.value === number),
  chance: (text: string, number: number) =>
    text.endsWith("%") ? says.money(text.slice(0, -1), number * 100) : says.money(text, number),
  // A clock time, or the seconds of a moment, would be lost.
  day: (text: string, number: number) =>
    !/\d:\d|\dT\d|^\d+(?:[.,]\d+)?$/.test(text) &&
    (["dmy", "mdy"] as const).some((order) => dayOfCell(text, order) === number),
} as const;

const typed: readonly (readonly [Role, keyof typeof says, (pipeline: Pipeline) => Float64Array | null])[] = [
  ["amount", "money", ({ amount }) => amount],
  ["quota", "money", ({ quota }) => quota],
  ["probability", "chance", ({ probability }) => probability],
  ["created", "day", ({ created }) => created],
  ["expectedClose", "day", ({ expectedClose }) => expectedClose],
  ["actualClose", "day", ({ actualClose }) => actualClose],
  ["lastActivity", "day", ({ lastActivity }) => lastActivity],
];

/**
 * The columns that were read as money, chances or days without a guess, each cell for what it says: not one that the
 * reading has added up, converted, rounded to a day or taken for one of two meanings.
 */
export function sureColumns(sheet: WorkbookSheet, pipeline: Pipeline): ReadonlyMap<number, SureColumn> {
  const found = new Map<number, SureColumn>();
  // What several rows have together stands in none of them.
  if (pipeline.rowsOf !== null) return found;
  const guessed = columnsTold(pipeline, guesses);
  for (const [role, kind, of] of typed) {
    const [column, numbers] = [pipeline.columns[role]?.column, of(pipeline)];
    if (column === undefined || numbers === null || guessed.has(column)) continue;
    const isSaid = numbers.every((number, deal) => {
      const cell = sheet.cells.values[(pipeline.sheetRows[deal] ?? 0) - 1]?.[column];
      return Number.isNaN(number) || says[kind](String(cell ?? "").trim(), number);
    });
    if (isSaid) found.set(column, { numbers, format: formats[kind](numbers) });
  }
  return found;
}

/** The columns of which one of these is told. */
export function columnsTold({ issues }: Pipeline, codes: readonly ReadIssue["code"][]): ReadonlySet<number> {
  return new Set(
    issues.flatMap(({ code, column }) => (codes.includes(code) && column !== null ? [column] : [])),
  );
}

/** Cents, and parts of a percent, are shown where some are there. */
const formats = {
  money: (numbers: Float64Array) => (areWhole(numbers, 1) ? "#,##0" : "#,##0.00"),
  chance: (numbers: Float64Array) => (areWhole(numbers, 100) ? "0%" : "0.00%"),
  day: () => "yyyy-mm-dd",
} as const;

function areWhole(numbers: Float64Array, times: number): boolean {
  return numbers.every((number) => Number.isNaN(number) || Number.isInteger(number * times));
}

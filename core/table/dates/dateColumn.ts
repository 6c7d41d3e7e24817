import { type DayOrder, dayOfCell, dayOfNumber, dayOrderOf, isOrderAmbiguous } from "../../cells/parseDay";
import { periodEnd } from "../../cells/periodEnd";
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
 * slashes, and that is told, as is a column that proves both. A month or a quarter is its last day, and that is told. Unreadable cells are told.
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
  const lastDayOf = (cell: unknown) => (typeof cell === "string" ? periodEnd(cell) : Number.NaN);
  return readColumn<"unsure" | "period" | "unreadable">(raw, {
    number: (value) => (value >= firstDay && value <= lastDay ? Math.floor(value) : dayOfNumber(value)),
    oddNumber: "unreadable",
    cell(cell) {
      const value = read(cell);
      const end = Number.isNaN(value) ? lastDayOf(cell) : Number.NaN;
      if (!Number.isNaN(end)) return { value: end, odd: ["period"] };
      const unsure = isContested && typeof cell === "string" && isOrderAmbiguous(cell);
      return {
        value,
        odd: [
          ...(unsure ? ["unsure" as const] : []),
          ...(Number.isNaN(value) ? ["unreadable" as const] : []),
        ],
      };
    },
    tell: {
      unsure: ([example]) => ({
        code: "date-order-ambiguous",
        example: String(example).trim(),
        day: read(example),
      }),
      period: ([example]) => ({
        code: "date-period",
        example: String(example).trim(),
        day: lastDayOf(example),
      }),
      unreadable: (odd) => ({ code: "date-unreadable", values: firstTexts(odd) }),
    },
  });
}

function provenOrder({ dmy, mdy }: OrderVotes): DayOrder | null {
  return dmy === mdy ? null : dmy > mdy ? "dmy" : "mdy";
}

/** The first three distinct texts. */
function firstTexts(cells: readonly unknown[]): readonly string[] {
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : []));
  return [...new Set(texts)].slice(0, 3);
}

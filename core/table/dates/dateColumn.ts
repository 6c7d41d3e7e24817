import { isErrorCell } from "../../cells/isErrorCell";
import { type DayOrder, dayOfCell, dayOfNumber, dayOrderOf, isOrderAmbiguous } from "../../cells/parseDay";
import { firstDay, lastDay } from "../../cells/serialDay";
import type { Issues } from "../Issues";
import type { RawMeasure } from "../RawColumn";

/** How many distinct cells of a column prove that the day, or the month, stands first. */
export interface OrderVotes {
  readonly dmy: number;
  readonly mdy: number;
}

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
 * slashes, and that is told, as is a column that proves both. Unreadable cells are told.
 */
export function dateColumn(
  raw: RawMeasure,
  column: number,
  header: string,
  issues: Issues,
  votes: OrderVotes,
  table: OrderVotes,
): Float64Array {
  const values = raw.numbers;
  const others = raw.others;
  let unreadable = false;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const day = value >= firstDay && value <= lastDay ? Math.floor(value) : dayOfNumber(value);
    // A zero is how some hosts hand an empty cell over.
    if (Number.isNaN(day) && value !== 0) {
      unreadable = true;
      values[row] = Number.POSITIVE_INFINITY;
    } else values[row] = day;
  }
  if (others !== null) {
    const order = columnOrder(votes, others.cells) ?? columnOrder(table, others.cells);
    const days = new Float64Array(others.cells.length);
    const unsure = new Uint8Array(others.cells.length);
    others.cells.forEach((cell, code) => {
      const text = typeof cell === "string" ? cell : "";
      const day = dayOfCell(cell, order ?? guessedOrder(text));
      const blank = (typeof cell === "string" && text.trim() === "") || isErrorCell(cell);
      if (Number.isNaN(day) && !blank) unreadable = true;
      days[code] = Number.isNaN(day) && !blank ? Number.POSITIVE_INFINITY : day;
      if ((order === null || (votes.dmy > 0 && votes.mdy > 0)) && isOrderAmbiguous(text)) unsure[code] = 1;
    });
    for (let row = 0; row < values.length; row++) {
      const code = others.codes[row] as number;
      if (code >= 0) values[row] = days[code] as number;
    }
    const example = others.cells[unsure.indexOf(1)];
    if (typeof example === "string") {
      const read = order ?? guessedOrder(example);
      const detail = { header, example: example.trim(), day: dayOfCell(example, read), order: read };
      issues.tellRows(
        "date-order-ambiguous",
        column,
        detail,
        (row) => unsure[others.codes[row] as number] === 1,
      );
    }
  }
  if (unreadable) {
    const bad = (row: number) => values[row] === Number.POSITIVE_INFINITY;
    const detail = { header, values: unreadableTexts(raw, bad) };
    issues.tellRows("date-unreadable", column, detail, bad);
    for (let row = 0; row < values.length; row++) if (bad(row)) values[row] = Number.NaN;
  }
  return values;
}

function columnOrder(votes: OrderVotes, cells: readonly unknown[]): DayOrder | null {
  if (cells.length === 0 || votes.dmy === votes.mdy) return null;
  return votes.dmy > votes.mdy ? "dmy" : "mdy";
}

function guessedOrder(text: string): DayOrder {
  return text.includes("/") ? "mdy" : "dmy";
}

/** The first three distinct texts that could not be read. */
function unreadableTexts(raw: RawMeasure, bad: (row: number) => boolean): readonly string[] {
  const texts = new Set<string>();
  for (let row = 0; row < raw.numbers.length && texts.size < 3; row++) {
    if (!bad(row) || raw.others === null) continue;
    const cell = raw.others.cells[raw.others.codes[row] as number];
    if (typeof cell === "string") texts.add(cell.trim());
  }
  return [...texts];
}

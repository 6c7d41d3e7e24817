import type { CellTable } from "../cells/CellTable";
import { isEmpty } from "../cells/isEmpty";
import { finish, type Slices } from "../cells/slices";
import type { RawTable } from "./RawTable";

/** Rows that are read for all columns before the next rows are touched: they stay in the processor's cache. */
const block = 64;

/** Rows of one slice: few enough that a page stays answering, so many that pausing costs nothing. */
const rowsASlice = 128 * block;

type Rows = CellTable["values"];

/** Up to so many different cells those that were met last are looked up by their last signs, before the dictionary: stages, lines, reps. */
const few = 200;
const places = 256;

class NameEncoder {
  readonly codes: Int32Array;
  readonly cells: unknown[] = [];
  private readonly known = new Map<unknown, number>();
  private readonly lastMet = new Array<unknown>(places).fill(undefined);
  private readonly lastCodes = new Int32Array(places);

  constructor(
    private readonly column: number,
    rows: number,
  ) {
    this.codes = new Int32Array(rows);
  }

  read(rows: Rows, first: number, from: number, to: number): void {
    const { codes, known, column } = this;
    for (let row = from; row < to; row++) {
      const cell = rows[first + row]?.[column];
      codes[row] =
        typeof cell === "string" && this.cells.length < few
          ? this.codeOfText(cell)
          : (known.get(cell) ?? this.add(cell));
    }
  }

  private codeOfText(cell: string): number {
    const { lastMet, lastCodes } = this;
    const end = cell.length - 1;
    const place = (cell.length * 31 + cell.charCodeAt(end) * 7 + cell.charCodeAt(end - 1)) & (places - 1);
    if (lastMet[place] === cell) return lastCodes[place] ?? -1;
    const code = this.known.get(cell) ?? this.add(cell);
    lastMet[place] = cell;
    lastCodes[place] = code;
    return code;
  }

  private add(cell: unknown): number {
    const code =
      isEmpty(cell) || (typeof cell === "string" && cell.trim() === "") ? -1 : this.cells.push(cell) - 1;
    this.known.set(cell, code);
    return code;
  }
}

class MeasureEncoder {
  readonly numbers: Float64Array;
  others: { readonly codes: Int32Array; readonly cells: unknown[] } | null = null;
  private readonly known = new Map<unknown, number>();

  constructor(
    private readonly column: number,
    rows: number,
  ) {
    this.numbers = new Float64Array(rows);
  }

  read(rows: Rows, first: number, from: number, to: number): void {
    const { numbers, column } = this;
    for (let row = from; row < to; row++) {
      const cell = rows[first + row]?.[column];
      if (typeof cell === "number" && cell - cell === 0) numbers[row] = cell;
      else {
        numbers[row] = Number.NaN;
        if (!isEmpty(cell)) this.other(row, cell);
      }
    }
  }

  private other(row: number, cell: unknown): void {
    this.others ??= { codes: new Int32Array(this.numbers.length).fill(-1), cells: [] };
    // Equal days are different Date objects: they are told apart by their time.
    const key = cell instanceof Date ? cell.getTime() : cell;
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.others.cells.length;
      this.known.set(key, code);
      this.others.cells.push(cell);
    }
    this.others.codes[row] = code;
  }
}

/**
 * Reads columns of a table into dictionary codes and numbers in one pass over its rows.
 *
 * @param first index of the first row to read in `rows`
 * @param names columns of names and words, by what they are called in the result
 * @param measures columns of money, chances and dates
 * @example encodeColumns([["Won"], ["Lost"], ["Won"]], 0, new Map([["stage", 0]]), new Map()).names.get("stage").codes // [0, 1, 0]
 */
export function encodeColumns<Key>(
  rows: Rows,
  first: number,
  names: ReadonlyMap<Key, number>,
  measures: ReadonlyMap<Key, number>,
): RawTable<Key> {
  return finish(encodeColumnsInSlices(rows, first, names, measures));
}

/** The same for whoever must not hold the thread for long. */
export function* encodeColumnsInSlices<Key>(
  rows: Rows,
  first: number,
  names: ReadonlyMap<Key, number>,
  measures: ReadonlyMap<Key, number>,
): Slices<RawTable<Key>> {
  const count = Math.max(0, rows.length - first);
  const nameEncoders = new Map([...names].map(([role, column]) => [role, new NameEncoder(column, count)]));
  const measureEncoders = new Map(
    [...measures].map(([role, column]) => [role, new MeasureEncoder(column, count)]),
  );
  const encoders = [...nameEncoders.values(), ...measureEncoders.values()];
  for (let from = 0; from < count; from += rowsASlice) {
    readInBlocks(encoders, rows, first, from, Math.min(count, from + rowsASlice));
    yield;
  }
  return { rows: count, names: nameEncoders, measures: measureEncoders };
}

function readInBlocks(
  encoders: readonly (NameEncoder | MeasureEncoder)[],
  rows: Rows,
  first: number,
  start: number,
  end: number,
): void {
  for (let from = start; from < end; from += block) {
    const to = Math.min(end, from + block);
    for (const encoder of encoders) encoder.read(rows, first, from, to);
  }
}

import { at } from "../../cells/at";
import type { RowsOfDeals } from "../Pipeline";
import { pickNumbers, pickRows } from "../pickRows";
import type { RawColumn, RawMeasure } from "../RawColumn";
import type { RawTable } from "../RawTable";
import type { DealRows } from "./DealRows";

/** The cells of a table's deals. */
export interface PickedDeals {
  /** One row a deal. */
  readonly raw: RawTable;
  /** The sheet row (from 1) of each. */
  readonly sheetRows: Int32Array;
  /** The rows that count, all of them: of a deal there may be several. */
  readonly rows: {
    readonly raw: RawTable;
    readonly sheetRows: Int32Array;
    /** The rows of deal d are `first[d]` to `first[d + 1]` - 1; null: row d is deal d. */
    readonly first: Int32Array | null;
  };
  /** All rows, those that do not count too; null where each deal has one. */
  readonly rowsOf: RowsOfDeals | null;
}

/**
 * The cells of all deals. What a deal of several rows lacks in the row that counts for it is taken from its other rows.
 *
 * @param top the sheet row of row 0
 */
export function pickDeals(raw: RawTable, { main, several }: DealRows, top: number): PickedDeals {
  const sheetRows = rowsFrom(top, main ?? raw.rows);
  if (several === null) {
    const picked = main === null ? raw : pickRows(raw, main);
    return { raw: picked, sheetRows, rows: { raw: picked, sheetRows, first: null }, rowsOf: null };
  }
  const first = new Int32Array(several.first.length);
  const counted = new Int32Array(several.rows.length);
  let count = 0;
  for (let deal = 0; deal + 1 < first.length; deal++) {
    for (let place = at(several.first, deal); place < at(several.first, deal + 1); place++) {
      if (several.counts[place] === 1) counted[count++] = at(several.rows, place);
    }
    first[deal + 1] = count;
  }
  const rows = counted.subarray(0, count);
  const all = pickRows(raw, rows);
  return {
    raw: oneRowADeal(all, first),
    sheetRows,
    rows: { raw: all, sheetRows: rowsFrom(top, rows), first },
    rowsOf: { first: several.first, sheetRows: rowsFrom(top, several.rows) },
  };
}

/** A loop: with a function a row, 100,000 rows of `Int32Array.from` take longer than reading them. */
function rowsFrom(top: number, rows: Int32Array | number): Int32Array {
  const count = typeof rows === "number" ? rows : rows.length;
  const sheetRows = new Int32Array(count);
  for (let row = 0; row < count; row++)
    sheetRows[row] = top + (typeof rows === "number" ? row : at(rows, row));
  return sheetRows;
}

/** The last row of each deal, and the nearest one above where its cell is blank. */
function oneRowADeal(raw: RawTable, first: Int32Array): RawTable {
  const count = first.length - 1;
  const filled = (isFilled: (row: number) => boolean): Int32Array => {
    const rows = new Int32Array(count);
    for (let deal = 0; deal < count; deal++) {
      const last = at(first, deal + 1) - 1;
      let row = last;
      while (row > at(first, deal) && !isFilled(row)) row--;
      rows[deal] = isFilled(row) ? row : last;
    }
    return rows;
  };
  const name = (column: RawColumn): RawColumn => {
    const rows = filled((row) => at(column.codes, row) >= 0);
    return { cells: column.cells, codes: rows.map((row) => at(column.codes, row)) };
  };
  const measure = ({ numbers, others }: RawMeasure): RawMeasure => {
    const rows = filled((row) => !Number.isNaN(at(numbers, row)) || at(others?.codes ?? null, row) >= 0);
    return {
      numbers: pickNumbers(numbers, rows),
      others: others && { cells: others.cells, codes: rows.map((row) => at(others.codes, row)) },
    };
  };
  return {
    rows: count,
    names: new Map([...raw.names].map(([role, column]) => [role, name(column)])),
    measures: new Map([...raw.measures].map(([role, column]) => [role, measure(column)])),
  };
}

import { encodeColumns } from "../../table/encodeColumns";
import type { RawColumn, RawMeasure } from "../../table/RawColumn";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./Column";

/** Which rows of a range are data. */
export type DataRows = Pick<AlignedColumns, "first" | "end">;

const none: ReadonlyMap<string, number> = new Map();

/**
 * The data rows of a column of names or words, as dictionary codes.
 *
 * @example rawColumn({ rows: [["Product"], ["A"], ["B"], ["A"]], at: 0 }, { first: 1, end: 4 }).codes // [0, 1, 0]
 */
export function rawColumn(column: Column, { first, end }: DataRows): RawColumn {
  return required(encodeColumns(upTo(column, end), first, placeOf(column), none).names.get("column"));
}

/**
 * The data rows of a column of money or dates.
 *
 * @example rawMeasure({ rows: [["Value"], [10], ["10 EUR"]], at: 0 }, { first: 1, end: 3 }).numbers // [10, NaN]
 */
export function rawMeasure(column: Column, { first, end }: DataRows): RawMeasure {
  return required(encodeColumns(upTo(column, end), first, none, placeOf(column)).measures.get("column"));
}

const placeOf = ({ at }: Column) => new Map([["column", at]]);

function upTo({ rows }: Column, end: number): Column["rows"] {
  return rows.length === end ? rows : rows.slice(0, end);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a column was asked for and not encoded");
  return value;
}

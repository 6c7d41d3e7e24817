import { encodeColumns } from "../../table/encodeColumns";
import type { RawColumn, RawMeasure } from "../../table/RawColumn";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./asColumn";

/** Which rows of a range are data. */
export type DataRows = Pick<AlignedColumns, "first" | "end">;

const theOne = new Map([["column", 0]]);
const none: ReadonlyMap<string, number> = new Map();

/** The data rows of a column of names or words, as dictionary codes. */
export function rawColumn(column: Column, { first, end }: DataRows): RawColumn {
  return required(encodeColumns(upTo(column, end), first, theOne, none).names.get("column"));
}

/** The data rows of a column of money, chances or dates. */
export function rawMeasure(column: Column, { first, end }: DataRows): RawMeasure {
  return required(encodeColumns(upTo(column, end), first, none, theOne).measures.get("column"));
}

function upTo(column: Column, end: number): Column {
  return column.length === end ? column : column.slice(0, end);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a column was asked for and not encoded");
  return value;
}

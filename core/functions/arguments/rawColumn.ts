import { encodeColumns } from "../../table/encodeColumns";
import type { RawColumn, RawMeasure } from "../../table/RawColumn";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./asColumn";

type Rows = Pick<AlignedColumns<never>, "first" | "end">;

/** The data rows of a column of names or words, as dictionary codes. */
export function rawColumn(column: Column, { first, end }: Rows): RawColumn {
  return required(encodeColumns(upTo(column, end), first, [0], []).names.get(0));
}

/** The data rows of a column of money, chances or dates. */
export function rawMeasure(column: Column, { first, end }: Rows): RawMeasure {
  return required(encodeColumns(upTo(column, end), first, [], [0]).measures.get(0));
}

function upTo(column: Column, end: number): Column {
  return column.length === end ? column : column.slice(0, end);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a column was asked for and not encoded");
  return value;
}

import { CellError } from "../../cells/CellError";
import { isBlank } from "../../cells/isBlank";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";
import { asColumn, type Column } from "./asColumn";
import { findHeader } from "./findHeader";

/** The columns of one call, side by side. */
export interface AlignedColumns {
  /** In the order in which they were given; null where one was left out. */
  readonly columns: readonly (Column | null)[];
  /** Index of the header row in the range, or -1. */
  readonly header: number;
  /** Index of the first row below the header, and of the row after the last one that holds anything. */
  readonly first: number;
  readonly end: number;
}

/**
 * Puts the ranges of one call side by side, each named by its parameter. Whole columns are welcome: within the first 25
 * rows, the first row in which some range holds a known header word is the header of all of them and what stands
 * above it is left out; blank rows at the end cost nothing. Throws a CellError where the ranges are not equally long.
 */
export function alignColumns(
  given: readonly (readonly [parameter: string, range: Argument])[],
): AlignedColumns {
  const columns = given.map(([parameter, range]) => ({ parameter, column: asColumn(parameter, range) }));
  const present = columns.flatMap(({ parameter, column }) =>
    column === null ? [] : [{ parameter, column }],
  );
  refuseUnequal(present);
  const end = present.reduce((most, { column }) => Math.max(most, filledRows(column)), 0);
  const header = findHeader(
    present.map(({ column }) => column),
    end,
  );
  return { columns: columns.map(({ column }) => column), header, first: header + 1, end };
}

function refuseUnequal(present: readonly { readonly parameter: string; readonly column: Column }[]): void {
  const [first, ...others] = present;
  const other = others.find(({ column }) => column.length !== first?.column.length);
  if (first === undefined || other === undefined) return;
  throw new CellError(
    "#VALUE!",
    words.functions.unequalLengths(
      [first, other].map(({ parameter, column }) => ({ parameter, rows: column.length })),
    ),
  );
}

function filledRows(column: Column): number {
  let rows = column.length;
  while (rows > 0 && isBlank(column[rows - 1]?.[0])) rows--;
  return rows;
}

import { isBlank } from "../../cells/isBlank";
import { CellRefusal } from "../CellProblem";
import { type Column, cellAt } from "./Column";
import { findHeader } from "./findHeader";

/** The columns of one call, side by side. */
export interface AlignedColumns {
  /** By parameter; null where one was left out. */
  readonly columns: ReadonlyMap<string, Column | null>;
  /** Index of the header row in the range, or -1. */
  readonly header: number;
  /** Index of the first row below the header, and of the row after the last one that holds anything. */
  readonly first: number;
  readonly end: number;
}

/**
 * Puts the columns of one call side by side. Whole columns are welcome: within the first 25 rows, the first row in which some column
 * holds a known header word is the header of all of them and what stands above it is left out; blank rows at the end cost nothing.
 * Refuses columns that are not equally long.
 *
 * @example alignColumns(new Map([["lines", { rows: [["Product"], ["Sensors"], [""]], at: 0 }]])).end // 2
 */
export function alignColumns(columns: ReadonlyMap<string, Column | null>): AlignedColumns {
  const present = [...columns.values()].filter((column) => column !== null);
  refuseUnequal(columns);
  const end = present.reduce((most, column) => Math.max(most, filledRows(column)), 0);
  const header = findHeader(present, end);
  return { columns, header, first: header + 1, end };
}

function refuseUnequal(columns: ReadonlyMap<string, Column | null>): void {
  const lengths = [...columns].flatMap(([parameter, column]) =>
    column === null ? [] : [{ parameter, rows: column.rows.length }],
  );
  const [first, ...others] = lengths;
  const other = others.find(({ rows }) => rows !== first?.rows);
  if (first === undefined || other === undefined) return;
  throw new CellRefusal("#VALUE!", { code: "unequal-lengths", columns: [first, other] });
}

function filledRows(column: Column): number {
  let rows = column.rows.length;
  while (rows > 0 && isBlank(cellAt(column, rows - 1))) rows--;
  return rows;
}

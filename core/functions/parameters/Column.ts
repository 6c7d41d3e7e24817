import type { Cells } from "../Argument";

/** Cells one below the other: the cell at one place of each row. */
export interface Column {
  readonly rows: Cells;
  readonly at: number;
}

export const noColumn: Column = { rows: [], at: 0 };

export const cellAt = ({ rows, at }: Column, row: number): unknown => rows[row]?.[at];

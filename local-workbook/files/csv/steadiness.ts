import { headerRows } from "../../../core/table/rows/headerRows";

/** How well the rows of a text hang together as a table. */
export interface Steadiness {
  /** Of the rows from `start` on, the share that has `cells` cells; 0 where no row has two. */
  readonly share: number;
  /** The first such row, blank rows not counted: above it may stand free text. */
  readonly start: number;
  readonly cells: number;
}

/**
 * How many rows have the most frequent number of cells. Rows above the first of them are free text only where the
 * table is a table beyond doubt: three rows of three cells.
 *
 * @param odd how many quotation marks stand where none may: each costs a row
 * @example steadiness([["A", "B"], ["1", "2"], ["3"], ["4", "5"]]) // { share: 0.75, start: 0, cells: 2 }
 */
export function steadiness(all: readonly (readonly string[])[], odd = 0): Steadiness {
  const rows = all.filter((row) => row.some((cell) => cell.trim() !== ""));
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let [cells, most] = [1, 0];
  for (const [length, count] of counts) if (count > most) [cells, most] = [length, count];
  const first = rows.findIndex((row) => row.length === cells);
  const start = most >= 3 && cells >= 3 && first > 0 && first < headerRows ? first : 0;
  return { share: most === 0 ? 0 : (most - odd) / (rows.length - start), start, cells };
}

/** Whether one reading of a text is better than another: steadier, else from an earlier row on, else of more cells. */
export function better(one: Steadiness, other: Steadiness): boolean {
  if (one.share !== other.share) return one.share > other.share;
  if (one.start !== other.start) return one.start < other.start;
  return one.cells > other.cells;
}

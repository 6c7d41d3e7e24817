/** A column's cells as dictionary codes of what stands in them. Code -1 is an empty cell (null, undefined or ""). */
export interface RawColumn {
  /** One code a row. */
  readonly codes: Int32Array;
  /** The distinct cells, in the order in which they were met. */
  readonly cells: readonly unknown[];
}

/** A column that is mostly numbers: the numbers as they stand, all other cells as codes. */
export interface RawMeasure {
  /** NaN where the cell is not a finite number. */
  readonly numbers: Float64Array;
  /** The cells that are not numbers; null where every cell is a number or empty. */
  readonly others: RawColumn | null;
}

/**
 * How many rows hold each cell of a raw column.
 *
 * @example countCells({ codes: Int32Array.of(0, 1, 0, -1), cells: ["A", "B"] }) // [2, 1]
 */
export function countCells(raw: RawColumn): Int32Array {
  const counts = new Int32Array(raw.cells.length);
  for (const code of raw.codes) {
    const count = counts[code];
    if (count !== undefined) counts[code] = count + 1;
  }
  return counts;
}

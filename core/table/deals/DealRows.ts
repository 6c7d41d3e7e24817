import { at } from "../../cells/at";

/** Which rows of a table make which deal. Rows count from 0 below the header. */
export interface DealRows {
  /** The row that counts for what the rows of a deal do not share, one a deal, ascending; null: every row is a deal. */
  readonly main: Int32Array | null;
  /** All rows deal by deal; null where each deal is one row. */
  readonly several: SeveralRows | null;
}

/** The rows of deal d are `rows[first[d]]` to `rows[first[d + 1] - 1]`, ascending. */
export interface SeveralRows {
  readonly first: Int32Array;
  readonly rows: Int32Array;
  /** 1 for each of `rows` that counts, 0 for a repeat and for an earlier state of the deal. */
  readonly counts: Uint8Array;
}

/**
 * The deal of each row, -1 for a row that does not count; null where each row is the deal of its number.
 *
 * @param count how many rows there are
 * @example dealsOfRows({ main: Int32Array.of(0, 2), several: null }, 3) // [0, -1, 1]
 */
export function dealsOfRows({ main, several }: DealRows, count: number): Int32Array | null {
  if (main === null) return null;
  const deals = new Int32Array(count).fill(-1);
  for (let deal = 0; deal < main.length; deal++) {
    if (several === null) deals[at(main, deal)] = deal;
    else {
      for (let place = at(several.first, deal); place < at(several.first, deal + 1); place++) {
        if (several.counts[place] === 1) deals[at(several.rows, place)] = deal;
      }
    }
  }
  return deals;
}

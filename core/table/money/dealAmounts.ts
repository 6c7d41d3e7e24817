import { at } from "../../cells/at";
import type { SeveralRows } from "../deals/DealRows";

/** Whether a column holds the worth of the deal on each of its rows, or of the row's own line. */
export type AmountsOf = (typeof amountOwners)[number];
export const amountOwners = ["deals", "lines"] as const;

/**
 * Whose a column's amounts are: the lines' own where they differ in any deal of several rows, else the deals'.
 *
 * @param amounts one a row, NaN for none
 * @param several the rows of the deals
 * @example amountsOf(Float64Array.of(500, 500, 20), { first: Int32Array.of(0, 2, 3), rows: Int32Array.of(0, 1, 2), counts: Uint8Array.of(1, 1, 1) }) // "deals"
 */
export function amountsOf(amounts: Float64Array, { first, rows, counts }: SeveralRows): AmountsOf {
  for (let deal = 0; deal + 1 < first.length; deal++) {
    let own = Number.NaN;
    for (let place = at(first, deal); place < at(first, deal + 1); place++) {
      const amount = at(amounts, at(rows, place));
      if (Number.isNaN(amount) || counts[place] !== 1) continue;
      if (Number.isNaN(own)) own = amount;
      else if (own !== amount) return "lines";
    }
  }
  return "deals";
}

/**
 * Whether deals of several rows have an amount on each of them: one that stands on the first row alone is the whole deal's, whatever its header says.
 *
 * @param isFilled whether a row has an amount, whatever it is
 * @example areOnEachRow((row) => row === 0, { first: Int32Array.of(0, 2), rows: Int32Array.of(0, 1), counts: Uint8Array.of(1, 1) }) // false
 */
export function areOnEachRow(
  isFilled: (row: number) => boolean,
  { first, rows, counts }: SeveralRows,
): boolean {
  let [several, bare] = [0, 0];
  for (let deal = 0; deal + 1 < first.length; deal++) {
    let [count, filled] = [0, 0];
    for (let place = at(first, deal); place < at(first, deal + 1); place++) {
      if (counts[place] !== 1) continue;
      count++;
      if (isFilled(at(rows, place))) filled++;
    }
    if (count < 2) continue;
    several++;
    if (filled === 1) bare++;
  }
  return bare * 2 <= several;
}

/**
 * One amount a deal: the sum of its rows' where they are the lines' own (NaN where it is negative), else the last that is there.
 *
 * @example dealAmounts(Float64Array.of(500, 500, 20), Int32Array.of(0, 2, 3), "deals") // [500, 20]
 */
export function dealAmounts(amounts: Float64Array, first: Int32Array, whose: AmountsOf): Float64Array {
  const deals = new Float64Array(first.length - 1).fill(Number.NaN);
  for (let deal = 0; deal < deals.length; deal++) {
    let own = Number.NaN;
    for (let row = at(first, deal); row < at(first, deal + 1); row++) {
      const amount = at(amounts, row);
      if (Number.isNaN(amount)) continue;
      own = whose === "lines" && !Number.isNaN(own) ? own + amount : amount;
    }
    deals[deal] = own < 0 ? Number.NaN : own;
  }
  return deals;
}

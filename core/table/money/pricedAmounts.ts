import type { RawMeasure } from "../RawColumn";
import { moneyOfCell } from "./moneyOfCell";

/**
 * Amounts as quantity times unit price, NaN where either cannot be read; below 0 where things came back.
 *
 * @example pricedAmounts({ numbers: Float64Array.of(3, -1), others: null }, { numbers: Float64Array.of(2.5, 2.5), others: null }) // [7.5, -2.5]
 */
export function pricedAmounts(quantity: RawMeasure, unitPrice: RawMeasure): Float64Array {
  const quantities = figures(quantity);
  const prices = figures(unitPrice);
  const amounts = new Float64Array(quantities.length);
  for (let row = 0; row < amounts.length; row++) {
    amounts[row] = (quantities[row] ?? Number.NaN) * (prices[row] ?? Number.NaN);
  }
  return amounts;
}

function figures({ numbers, others }: RawMeasure): Float64Array {
  if (others === null) return numbers;
  const read = others.cells.map((cell) => moneyOfCell(cell));
  const values = numbers.slice();
  for (let row = 0; row < values.length; row++) {
    const value = read[others.codes[row] ?? -1];
    if (value !== undefined) values[row] = value;
  }
  return values;
}

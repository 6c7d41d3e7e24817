import { halfEven } from "../statistics/halfEven";

/** Amounts with the size of one of them: whole numbers of 1/`unit`, or, without it, as they stand. */
export interface Money {
  readonly amounts: Float64Array;
  readonly unit?: number;
}

/** Money is added up in whole pieces of 1/10000: sums of these are exact up to 900 thousand million, in whatever order. */
export const moneyUnit = 10_000;

/** No more than this part of an amount is what a product of decimals leaves beside a whole piece. */
const leftover = 1e-12;

/** Squares of larger numbers are not added up exactly. */
const mostExact = 2 ** 52;

const known = new WeakMap<Float64Array, Money>();

/**
 * Amounts in whole pieces of 1/10000, an amount halfway between two in the even one; NaN stays. Amounts with more decimals, as those of a
 * sheet in millions have, and amounts beyond 450 thousand million are left as they stand.
 *
 * @example wholeMoney(Float64Array.of(1.5, NaN)) // { amounts: [15000, NaN], unit: 10000 }
 */
export function wholeMoney(amounts: Float64Array): Money {
  const found = known.get(amounts);
  if (found !== undefined) return found;
  const whole = new Float64Array(amounts.length);
  const money = fillWhole(whole, amounts) ? { amounts: whole, unit: moneyUnit } : { amounts };
  known.set(amounts, money);
  return money;
}

/** @returns false where an amount is in no whole pieces */
function fillWhole(whole: Float64Array, amounts: Float64Array): boolean {
  for (let deal = 0; deal < whole.length; deal++) {
    const pieces = (amounts[deal] ?? Number.NaN) * moneyUnit;
    const nearest = halfEven(pieces);
    if (nearest > mostExact || Math.abs(pieces - nearest) > leftover * pieces) return false;
    whole[deal] = nearest;
  }
  return true;
}

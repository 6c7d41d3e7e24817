import type { DropoutModel } from "./DropoutModel";
import { expectedPurchases } from "./expectedPurchases";

/** Weeks of a month, as the field counts them. */
export const weeksPerMonth = 4.345;

/** A month's discount: 1 %, about 12.7 % a year. */
const monthlyDiscount = 0.01;

/**
 * Purchases to expect of an account over the next months, each month's discounted to today. Times what a purchase is
 * expected to be worth, it is the account's value.
 *
 * @param model in weeks
 * @param months whole months
 * @param discount a month, 0.01 is 1 %
 * @example discountedPurchases({ kind: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 30.43, 38.86, 1) // expectedPurchases({ kind: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 30.43, 38.86, 4.345) / 1.01
 */
export function discountedPurchases(
  model: DropoutModel,
  x: number,
  last: number,
  age: number,
  months: number,
  discount = monthlyDiscount,
): number {
  let discounted = 0;
  let before = 0;
  for (let month = 1; month <= months; month++) {
    const until = expectedPurchases(model, x, last, age, month * weeksPerMonth);
    discounted += (until - before) / (1 + discount) ** month;
    before = until;
  }
  return discounted;
}

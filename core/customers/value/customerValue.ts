import { daysPerWeek } from "../history/repeatPatterns";
import type { DropoutModel } from "./DropoutModel";
import { expectedPurchases } from "./expectedPurchases";

/** Weeks of a month, as the field counts them. */
export const weeksPerMonth = 4.345;
export const daysPerMonth = weeksPerMonth * daysPerWeek;

/** A month's discount: 1 %, about 12.7 % a year. */
export const monthlyDiscount = 0.01;

/**
 * Money to expect of an account over the next months, each month's discounted to today.
 *
 * @param model in weeks
 * @param spend expected worth of a purchase
 * @param months whole months
 * @param discount a month, 0.01 is 1 %
 */
export function customerValue(
  model: DropoutModel,
  x: number,
  last: number,
  age: number,
  spend: number,
  months: number,
  discount = monthlyDiscount,
): number {
  let value = 0;
  let before = 0;
  for (let month = 1; month <= months; month++) {
    const until = expectedPurchases(model, x, last, age, month * weeksPerMonth);
    value += (spend * (until - before)) / (1 + discount) ** month;
    before = until;
  }
  return value;
}

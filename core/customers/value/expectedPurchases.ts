import type { DropoutModel } from "./DropoutModel";
import { whatIsAhead } from "./whatIsAhead";

/**
 * Purchases to expect of an account in the next `horizon`; with x, last and age all 0, of a new account after its first.
 *
 * @param horizon in the model's unit of time
 * @see equation 10 of http://brucehardie.com/papers/018/fader_et_al_mksc_05.pdf
 * @example expectedPurchases({ kind: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 30.43, 38.86, 39).toFixed(3) // "1.226"
 */
export function expectedPurchases(
  model: DropoutModel,
  x: number,
  last: number,
  age: number,
  horizon: number,
): number {
  return whatIsAhead(model, x, last, age, horizon).purchases;
}

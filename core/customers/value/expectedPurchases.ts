import { chanceAlive } from "./chanceAlive";
import type { DropoutModel } from "./DropoutModel";

/**
 * Purchases to expect of an account in the next `horizon`; with x, last and age all 0, of a new account after its first.
 *
 * While an account lives, the number of its purchases K is negative binomial, and the (j + 1)th is made where it did not stop at
 * the j before: E = P(alive) sum over j of P(K > j) (b')_j / (a + b')_j. This is the published closed form with its
 * hypergeometric function written out; no term is negative, so nothing cancels and a = 1 is no special case.
 *
 * @param horizon in the model's unit of time
 * @returns 0 for a horizon of 0
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
  const stays = model.b + x + (model.kind === "mbgnbd" ? 1 : 0);
  return (
    chanceAlive(model, x, last, age) * whileAlive(model.r + x, horizon / (model.alpha + age), model.a, stays)
  );
}

/** @param stretch horizon / (alpha + age) */
function whileAlive(shape: number, stretch: number, a: number, b: number): number {
  const z = stretch / (1 + stretch);
  const none = -shape * Math.log1p(stretch);
  // Busy accounts: the chance of no purchase at all underflows, so it is carried as `scaled` x e^exponent until it does not.
  let exponent = Math.min(0, none + 700);
  let unit = Math.exp(exponent);
  let scaled = Math.exp(none - exponent);
  let more = -Math.expm1(none);
  let stayed = 1;
  let sum = 0;
  for (let j = 0; more > 0; j++) {
    sum += more * stayed;
    scaled *= ((shape + j) / (j + 1)) * z;
    stayed *= (b + j) / (a + b + j);
    if (exponent < 0 && scaled > 1e280) {
      const lift = Math.min(640, -exponent);
      scaled *= Math.exp(-lift);
      exponent += lift;
      unit = Math.exp(exponent);
    }
    const exactly = scaled * unit;
    // Past the mean the chances fall like a geometric series, which bounds all that is left.
    if (j > shape * stretch && exactly * (1 + stretch) ** 2 < 1e-17 * sum) break;
    more -= exactly;
  }
  return sum;
}

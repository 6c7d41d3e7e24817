import { chanceAlive } from "./chanceAlive";
import type { DropoutModel } from "./DropoutModel";

/** What is to be expected of an account: `purchases` in the time ahead, and `alive`, the chance that it is a customer at its end. */
export interface Ahead {
  readonly purchases: number;
  readonly alive: number;
}

/**
 * What an account does in the next `horizon`, buying on; with x, last and age all 0, of a new account after its first purchase.
 *
 * While an account lives, the number of its purchases K is negative binomial, and it lives on after j of them with chance
 * (b')_j / (a + b')_j: E = P(alive) sum over j of P(K > j) (b')_j / (a + b')_j, and P(alive at the end) = P(alive) sum over j of
 * P(K = j) (b')_j / (a + b')_j. The first is the published closed form with its hypergeometric function written out; the second is the
 * mean of exp(-lambda p t) over all that its purchases leave possible for its rate (gamma) and its chance to stop (beta). No term is
 * negative, so nothing cancels and a = 1 is no special case.
 *
 * @param horizon in the model's unit of time
 * @returns no purchase, and the chance of today, for a horizon of 0
 * @see equation 10 of http://brucehardie.com/papers/018/fader_et_al_mksc_05.pdf
 * @example whatIsAhead({ kind: "nbd", r: 1, alpha: 2, a: 0, b: 1 }, 3, 20, 30, 8) // { purchases: 1, alive: 1 }
 */
export function whatIsAhead(
  model: DropoutModel,
  x: number,
  last: number,
  age: number,
  horizon: number,
): Ahead {
  const now = chanceAlive(model, x, last, age);
  const stretch = horizon / (model.alpha + age);
  // Who never stops buys on at its own pace.
  if (model.a === 0) return { purchases: (model.r + x) * stretch, alive: 1 };
  const ahead = whileAlive(model.r + x, stretch, model.a, staysAfter(model, x));
  return { purchases: now * ahead.purchases, alive: now * ahead.alive };
}

/** Of 10 such accounts 1 is expected below and 1 above. */
const outside = 0.1;

/**
 * Between which numbers of purchases 8 of 10 such accounts will lie.
 *
 * @example purchasesRange({ kind: "nbd", r: 1, alpha: 2, a: 0, b: 1 }, 3, 20, 30, 8) // [0, 2]
 */
export function purchasesRange(
  model: DropoutModel,
  x: number,
  last: number,
  age: number,
  horizon: number,
): readonly [low: number, high: number] {
  const now = chanceAlive(model, x, last, age);
  let low = 0;
  let high = 0;
  // Each term is the chance of more than j purchases, j = 0, 1, 2 ...
  whileAlive(model.r + x, horizon / (model.alpha + age), model.a, staysAfter(model, x), (more) => {
    if (now * more >= 1 - outside) low++;
    if (now * more > outside) high++;
  });
  return [low, high];
}

const staysAfter = ({ kind, b }: DropoutModel, x: number): number => b + x + (kind === "mbgnbd" ? 1 : 0);

/** @param stretch horizon / (alpha + age) */
function whileAlive(
  shape: number,
  stretch: number,
  a: number,
  b: number,
  visit?: (moreThanJ: number) => void,
): Ahead {
  const z = stretch / (1 + stretch);
  const none = -shape * Math.log1p(stretch);
  // Busy accounts: the chance of no purchase at all underflows, so it is carried as `scaled` x e^exponent until it does not.
  let exponent = Math.min(0, none + 700);
  let unit = Math.exp(exponent);
  let scaled = Math.exp(none - exponent);
  let more = -Math.expm1(none);
  let stayed = 1;
  let purchases = 0;
  let alive = scaled * unit;
  for (let j = 0; more > 0; j++) {
    purchases += more * stayed;
    visit?.(more * stayed);
    scaled *= ((shape + j) / (j + 1)) * z;
    stayed *= (b + j) / (a + b + j);
    if (exponent < 0 && scaled > 1e280) {
      const lift = Math.min(640, -exponent);
      scaled *= Math.exp(-lift);
      exponent += lift;
      unit = Math.exp(exponent);
    }
    const exactly = scaled * unit;
    alive += exactly * stayed;
    // Past the mean the chances fall like a geometric series, which bounds all that is left.
    if (j > shape * stretch && exactly * (1 + stretch) ** 2 < 1e-17 * purchases) break;
    more -= exactly;
  }
  return { purchases, alive };
}

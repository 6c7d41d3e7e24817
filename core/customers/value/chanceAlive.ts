import type { DropoutModel } from "./DropoutModel";

/**
 * The chance that an account still buys: 1 for who bought once under BG/NBD, which knows no way to stop before the second
 * purchase, and for everybody under NBD, where nobody stops.
 *
 * @param x repeat purchases
 * @param last age of the account at the last of them, in the model's unit of time
 * @param age the account's age now
 * @example chanceAlive({ kind: "bgnbd", r: 1, alpha: 1, a: 1, b: 1 }, 1, 1, 3) // 1 / (1 + (4 / 2) ** 2)
 */
export function chanceAlive(model: DropoutModel, x: number, last: number, age: number): number {
  const m = model.kind === "mbgnbd" ? x + 1 : x;
  if (m === 0 || model.a === 0) return 1;
  const quiet = Math.log((model.alpha + age) / (model.alpha + last));
  return 1 / (1 + (model.a / (model.b + m - 1)) * Math.exp((model.r + x) * quiet));
}

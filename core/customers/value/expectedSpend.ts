import type { SpendModel } from "./SpendModel";

/**
 * What the next purchase of an account is worth: its own mean drawn towards that of all accounts, the more so the fewer
 * purchases there are; with `count` 0 the mean of all.
 *
 * @param count repeat purchases of known amount
 * @param mean their mean amount
 * @see equation 5 of http://www.brucehardie.com/notes/025/gamma_gamma.pdf
 * @example expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, 0, 0).toFixed(2) // "35.22"
 */
export function expectedSpend(model: SpendModel, count: number, mean: number): number {
  const { p, q, v } = model;
  return (p * (v + count * mean)) / (p * count + q - 1);
}

import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import type { Mix } from "../../measures/mixOf";

/** One row of a mix. */
export interface NamedShare {
  readonly name: string;
  readonly deals: number;
  readonly weight: number;
}

/**
 * What each name of a portfolio has, in its spelling, those without a deal included; then, as `others`, the names outside it
 * that have deals. Both stay in the base of the shares, as in the review. Without a portfolio every name is in it.
 *
 * @example inPortfolio(["A", "B"], { deals: [2, 1], weights: [2, 1] }, ["B", "C"]).inside // [{ name: "B", deals: 1, weight: 1 }, { name: "C", deals: 0, weight: 0 }]
 */
export function inPortfolio(names: readonly string[], mix: Mix, portfolio: readonly string[] | null) {
  const share = (name: string, code: number): NamedShare => ({
    name,
    deals: at(mix.deals, code),
    weight: at(mix.weights, code),
  });
  const codeOf = new Map(names.map((name, code) => [foldName(name), code]));
  const inside = (portfolio ?? names).map((name): NamedShare => {
    const code = codeOf.get(foldName(name));
    return code === undefined ? { name, deals: 0, weight: 0 } : share(name, code);
  });
  const known = new Set(inside.map(({ name }) => foldName(name)));
  const others = names.map(share).filter(({ name, deals }) => deals > 0 && !known.has(foldName(name)));
  return { inside, others };
}

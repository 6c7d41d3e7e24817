import { foldName } from "../table/names/foldName";
import type { Tally } from "./tally";

/** One row of a mix. */
export interface NamedShare {
  readonly name: string;
  readonly deals: number;
  readonly weight: number;
}

/**
 * What each name of a portfolio has, in its spelling, those without a deal included; then, as `others`, the names outside it
 * that have deals. Both stay in the base of the shares, as in the review. Without a portfolio every name of the tally is in it.
 */
export function inPortfolio({ names, mix }: Tally, portfolio: readonly string[] | null) {
  const share = (name: string, code: number): NamedShare => ({
    name,
    deals: mix.deals[code] ?? 0,
    weight: mix.weights[code] ?? 0,
  });
  const codeOf = new Map(names.map((name, code) => [foldName(name), code]));
  const inside = (portfolio ?? names).map((name) => share(name, codeOf.get(foldName(name)) ?? -1));
  const known = new Set(inside.map(({ name }) => foldName(name)));
  const others = names.map(share).filter(({ name, deals }) => deals > 0 && !known.has(foldName(name)));
  return { inside, others };
}

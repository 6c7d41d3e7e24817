import { foldName } from "../table/names/foldName";
import type { Tally } from "./tally";

/** One row of a mix. */
export interface NamedShare {
  readonly name: string;
  readonly deals: number;
  readonly weight: number;
}

/**
 * What each name of a portfolio has, in its spelling, those without a deal included; every name of the tally where
 * no portfolio is given. Names outside the portfolio stay in the base of the shares, as in the review.
 */
export function inPortfolio(
  { names, mix }: Tally,
  portfolio: readonly string[] | null,
): readonly NamedShare[] {
  const share = (name: string, code: number): NamedShare => ({
    name,
    deals: mix.deals[code] ?? 0,
    weight: mix.weights[code] ?? 0,
  });
  if (portfolio === null) return names.map(share);
  const codeOf = new Map(names.map((name, code) => [foldName(name), code]));
  return portfolio.map((name) => share(name, codeOf.get(foldName(name)) ?? -1));
}

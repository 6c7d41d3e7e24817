import { at } from "../cells/at";
import { compareKeys, nameKey } from "../cells/compareNames";
import { wilson } from "../statistics/wilson";
import type { Mix } from "./mixOf";

/** One line's or one account's part of the deals of the basis. */
export interface Share {
  readonly name: string;
  readonly deals: number;
  /** Follows `by`: a count, an amount, an expected amount. */
  readonly weight: number;
  /** 0..1; null where nothing has a weight. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A line's part, and how many deals hold it at all: a deal of several lines is divided over them. */
export interface LineShare extends Share {
  readonly inDeals: number;
}

/**
 * The names of a mix for which `shown` holds, largest first, then by name.
 *
 * @example sharesOf({ deals: [3, 1], counted: [3, 1], weights: [3, 1], n: 4, total: 4, effectiveDeals: 4 }, ["A", "B"], (code) => code === 0)[0].share // 0.75
 */
export function sharesOf(
  mix: Mix,
  names: readonly string[],
  shown: (code: number) => boolean,
): readonly Share[] {
  return names
    .flatMap((name, code) => {
      if (!shown(code)) return [];
      const weight = at(mix.weights, code);
      const share = mix.total > 0 ? weight / mix.total : null;
      const [low, high] = share === null ? [null, null] : wilson(share, mix.effectiveDeals);
      return [{ key: nameKey(name), share: { name, deals: at(mix.deals, code), weight, share, low, high } }];
    })
    .sort((a, b) => b.share.weight - a.share.weight || compareKeys(a.key, b.key))
    .map(({ share }) => share);
}

import { wilson } from "../statistics/wilson";
import { foldName } from "../table/names/foldName";
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

/** The names of a mix for which `shown` holds, largest first, then by name. */
export function sharesOf(
  mix: Mix,
  names: readonly string[],
  shown: (code: number) => boolean,
): readonly Share[] {
  const shares: (Share & { readonly key: string })[] = [];
  for (let code = 0; code < names.length; code++) {
    if (!shown(code)) continue;
    const name = names[code] as string;
    const weight = mix.weights[code] as number;
    const share = mix.total > 0 ? weight / mix.total : null;
    const [low, high] = share === null ? [null, null] : wilson(share, mix.effectiveDeals);
    shares.push({ name, deals: mix.deals[code] as number, weight, share, low, high, key: foldName(name) });
  }
  shares.sort(
    (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : 1),
  );
  return shares.map(({ key: _, ...share }) => share);
}

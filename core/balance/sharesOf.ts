import { wilson } from "../statistics/wilson";
import { foldName } from "../table/names/foldName";
import type { Mix } from "./mixOf";
import type { Share } from "./Review";

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

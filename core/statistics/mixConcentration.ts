import { at } from "../cells/at";
import { sum } from "./sum";

/** One group's shares, which add up to 1, and how many independent witnesses they rest on. */
export interface GroupMix {
  readonly shares: ArrayLike<number>;
  readonly witnesses: number;
}

/**
 * How alike the mixes of several groups are, as the number of witnesses that the mix of all is worth beside a group's own (the concentration of a
 * Dirichlet-multinomial, of two shares a beta-binomial), by moments: with the share p of all, N witnesses in G groups, S = sum n (x - p)^2 / (G - 1)
 * between groups and W = sum n x (1 - x) / (N - G) within, both over all shares, theta = (S - W) / (S + (c - 1) W) and
 * c = (N - sum n^2 / N) / (G - 1). The concentration is (1 - theta) / theta.
 *
 * @returns Infinity where groups differ no more than chance would have it, 0 where each has nothing in common with the others; null for fewer than
 * two groups with a witness, or where each has but one
 * @see Weir and Hill 2002; La Rosa et al. 2012, https://doi.org/10.1371/journal.pone.0052078 (DM.MoM of the R package HMP)
 * @example mixConcentration([{ shares: [0.5, 0.5], witnesses: 10 }, { shares: [0.5, 0.5], witnesses: 20 }]) // Infinity
 */
export function mixConcentration(groups: readonly GroupMix[]): number | null {
  const known = groups.filter(({ witnesses }) => witnesses > 0);
  const total = sum(known.map(({ witnesses }) => witnesses));
  const free = known.length - 1;
  if (free < 1 || !(total - known.length > 1e-9)) return null;
  const shares = meanMix(known);
  let [between, within] = [0, 0];
  for (const group of known) {
    shares.forEach((share, place) => {
      const own = at(group.shares, place);
      between += (group.witnesses * (own - share) ** 2) / free;
      within += (group.witnesses * own * (1 - own)) / (total - known.length);
    });
  }
  const squares = sum(known.map(({ witnesses }) => witnesses * witnesses));
  const size = (total - squares / total) / free;
  const theta = (between - within) / (between + (size - 1) * within);
  return theta > 1e-12 ? (1 - Math.min(1, theta)) / theta : Number.POSITIVE_INFINITY;
}

/**
 * The mix of all groups together, each by its witnesses; empty for none.
 *
 * @example meanMix([{ shares: [1, 0], witnesses: 1 }, { shares: [0, 1], witnesses: 3 }]) // [0.25, 0.75]
 */
export function meanMix(groups: readonly GroupMix[]): readonly number[] {
  const total = sum(groups.map(({ witnesses }) => witnesses));
  return Array.from(groups[0]?.shares ?? [], (_, place) =>
    sum(groups.map(({ shares, witnesses }) => (at(shares, place) * witnesses) / total)),
  );
}

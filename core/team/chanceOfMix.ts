import { add } from "../cells/add";
import { at } from "../cells/at";
import { closeEnough } from "../measures/closeEnough";
import { kish } from "../measures/kish";
import { drawFront } from "../statistics/drawFront";
import { seededRandom } from "../statistics/seededRandom";
import { sequentialChance } from "../statistics/sequentialChance";
import type { AccountVotes } from "./RepMix";

const seed = 20260101;

/**
 * The chance that a rep's mix would be as far from the others' were the rep's accounts any of the team's: accounts are dealt out anew, each with all of its deals,
 * since they hang together. How far is the sum of (x - y)^2 / p over the groups, x being the rep's share, y the others' and p that of all, over
 * 1/n + 1/m, the witnesses of each by Kish.
 *
 * @param size how many groups there are
 * @returns above 0, to 1; null where the rep or the others have no deal
 * @see Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005; studentised as by Chung and Romano 2013, https://arxiv.org/abs/1304.5939
 * @example chanceOfMix([], [{ deals: 1, groups: [0], votes: [1] }], 2) // null
 */
export function chanceOfMix(
  own: readonly AccountVotes[],
  others: readonly AccountVotes[],
  size: number,
): number | null {
  if (own.length === 0 || others.length === 0) return null;
  const pool = [...own, ...others];
  const all = tallyOf(pool, size);
  // The fewer are drawn: what is left is the other side, and the distance is the same from both.
  const drawn = Math.min(own.length, others.length);
  const seen = distance(tallyOf(own, size), all);
  const order = Int32Array.from(pool.keys());
  const random = seededRandom(seed);
  const tally = tallyOf([], size);
  return sequentialChance(() => {
    tally.votes.fill(0);
    tally.deals = tally.squares = 0;
    for (const account of drawFront(order, drawn, random).subarray(0, drawn)) {
      const votes = pool[account];
      if (votes !== undefined) count(tally, votes);
    }
    return distance(tally, all) > seen - closeEnough;
  });
}

interface Tally {
  readonly votes: Float64Array;
  deals: number;
  squares: number;
}

function tallyOf(accounts: readonly AccountVotes[], size: number): Tally {
  const tally = { votes: new Float64Array(size), deals: 0, squares: 0 };
  for (const account of accounts) count(tally, account);
  return tally;
}

function count(tally: Tally, { deals, groups, votes }: AccountVotes): void {
  tally.deals += deals;
  tally.squares += deals * deals;
  groups.forEach((group, place) => {
    add(tally.votes, group, votes[place] ?? Number.NaN);
  });
}

function distance(side: Tally, all: Tally): number {
  const rest = all.deals - side.deals;
  let far = 0;
  all.votes.forEach((votes, group) => {
    if (!(votes > 0)) return;
    const gap = at(side.votes, group) / side.deals - (votes - at(side.votes, group)) / rest;
    far += (gap * gap * all.deals) / votes;
  });
  const [here, there] = [kish(side.deals, side.squares), kish(rest, all.squares - side.squares)];
  return far / (1 / here + 1 / there);
}

import { add } from "../cells/add";
import { at } from "../cells/at";
import { entry } from "../cells/entry";
import type { Slices } from "../cells/slices";
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
 * @param reps the accounts of each
 * @param size how many groups there are
 * @returns of a rep by its place, above 0, to 1; null where the rep or the others have no deal
 * @see Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005; studentised as by Chung and Romano 2013, https://arxiv.org/abs/1304.5939
 * @example finish(mixChances([[], [{ deals: 1, groups: [0], votes: [1] }]], 2)(0)) // null
 */
export function mixChances(
  reps: readonly (readonly AccountVotes[])[],
  size: number,
): (rep: number) => Slices<number | null> {
  const pool = columnsOf(reps.flat());
  const everybody = pool.deals.length;
  const starts = startsOf(reps);
  const tally = emptyTally(size);
  return function* (rep) {
    const [from, to] = [entry(starts, rep), entry(starts, rep + 1)];
    const own = to - from;
    // The fewer are drawn: what is left is the other side, and the distance is the same from both.
    const drawn = Math.min(own, everybody - own);
    if (!(drawn > 0)) return null;
    // The rep's own accounts, then all others.
    const order = Int32Array.from({ length: everybody }, (_, place) =>
      place < own ? from + place : place < to ? place - own : place,
    );
    const all = count(emptyTally(size), pool, order);
    const seen = distance(count(tally, pool, order.subarray(0, own)), all);
    const random = seededRandom(seed);
    return yield* sequentialChance(() => {
      const dealt = count(tally, pool, drawFront(order, drawn, random).subarray(0, drawn));
      return distance(dealt, all) > seen - closeEnough;
    });
  };
}

/** The votes of all accounts one behind the other: they are added up thousands of times. */
interface Votes {
  readonly deals: Float64Array;
  /** Where the votes of each account begin, and where the last one's end. */
  readonly starts: Int32Array;
  readonly groups: Int32Array;
  readonly votes: Float64Array;
}

function columnsOf(accounts: readonly AccountVotes[]): Votes {
  return {
    deals: Float64Array.from(accounts, ({ deals }) => deals),
    starts: startsOf(accounts.map(({ groups }) => groups)),
    groups: Int32Array.from(accounts.flatMap(({ groups }) => groups)),
    votes: Float64Array.from(accounts.flatMap(({ votes }) => votes)),
  };
}

/** Where each list begins once all stand one behind the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => {
    starts[place + 1] = entry(starts, place) + list.length;
  });
  return starts;
}

interface Tally {
  readonly votes: Float64Array;
  deals: number;
  squares: number;
}

const emptyTally = (size: number): Tally => ({ votes: new Float64Array(size), deals: 0, squares: 0 });

/** What some accounts have together, in the tally that is given. */
function count(tally: Tally, { deals, starts, groups, votes }: Votes, accounts: Int32Array): Tally {
  const counted = tally.votes.fill(0);
  tally.deals = tally.squares = 0;
  for (let place = 0; place < accounts.length; place++) {
    const account = entry(accounts, place);
    const own = entry(deals, account);
    tally.deals += own;
    tally.squares += own * own;
    const end = entry(starts, account + 1);
    for (let vote = entry(starts, account); vote < end; vote++)
      add(counted, entry(groups, vote), entry(votes, vote));
  }
  return tally;
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

import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { lineChances } from "./lineChances";
import type { Ownership } from "./Ownership";
import { Places, type Retrieval } from "./Places";

/** How well each way of ranking finds hidden lines again. */
export interface FoundAgain {
  /** Lines hidden, and accounts with two lines or more, from which they were hidden. */
  readonly cases: number;
  readonly accounts: number;
  readonly ours: Retrieval;
  readonly popularity: Retrieval;
  readonly random: Retrieval;
  /** Places that had to be compared: what it cost. */
  readonly compared: number;
}

/**
 * Hides owned lines one at a time from accounts with two or more, and sees at which place of the account's gaps each comes back by what the
 * other accounts own. Lines that tie share their places. No account with two lines: no case, and zeros.
 *
 * @param hidden which lines to hide from each account, by their places among its own

 * @example findAgain(buildOwnership({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }), [Int32Array.of(0, 1), Int32Array.of()]).cases // 2
 */
export function findAgain(
  ownership: Ownership,
  hidden: readonly Int32Array[],
  places: Places = new Places(),
): FoundAgain {
  const chances = lineChances(ownership);
  const methods = { ours: empty(), popularity: empty(), random: empty() };
  let [cases, accounts, compared] = [0, 0, 0];
  const { groups, groupOf } = chances;
  ownership.owned.forEach((owned, account) => {
    if (owned.length < 2) return;
    accounts++;
    const drawn = hidden[account];
    if (drawn === undefined || drawn.length === 0) return;
    const conditions = chances.conditionsOf(account);
    const near = chances.near(conditions);
    const owns = new Set(owned);
    // The gaps of each group, and those of them that are not near.
    const gaps = Int32Array.from(groups, (lines) => lines.length);
    for (const line of owned) add(gaps, entry(groupOf, line), -1);
    const far = Int32Array.from(groups, (lines) => lines.length);
    for (const line of near) add(far, entry(groupOf, line), -1);
    const random = places.retrieve(0, ownership.lines.length - owned.length + 1);
    for (const place of drawn) {
      const hiding = entry(owned, place);
      const known = conditions.filter((condition) => condition !== hiding);
      const found = chances.chances(known, near);
      places.start(chances.chanceWithout(known, hiding));
      near.forEach((line, i) => {
        if (!owns.has(line)) places.rival(entry(found.near, i), 1);
      });
      places.rivals(found.far, far);
      include(methods.ours, places.found());
      places.start(entry(ownership.owners, hiding) - 1);
      places.rivals(chances.owning, gaps);
      include(methods.popularity, places.found());
      include(methods.random, random);
      compared += (near.length + groups.length) * (known.length + 2);
    }
    cases += drawn.length;
  });
  return {
    cases,
    accounts,
    ours: mean(methods.ours, cases),
    popularity: mean(methods.popularity, cases),
    random: mean(methods.random, cases),
    compared,
  };
}

const empty = () => ({ hit1: 0, hit3: 0, mrr: 0 });

function include(sum: ReturnType<typeof empty>, one: Retrieval): void {
  sum.hit1 += one.hit1;
  sum.hit3 += one.hit3;
  sum.mrr += one.mrr;
}

const mean = ({ hit1, hit3, mrr }: Retrieval, cases: number): Retrieval => {
  const counted = Math.max(1, cases);
  return { hit1: hit1 / counted, hit3: hit3 / counted, mrr: mrr / counted };
};

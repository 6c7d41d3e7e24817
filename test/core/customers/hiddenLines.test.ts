import fc from "fast-check";
import { add } from "../../../core/cells/add";
import { findAgain } from "../../../core/customers/whitespace/findAgain";
import { hiddenLines } from "../../../core/customers/whitespace/hiddenLines";
import { ownershipShuffler } from "../../../core/customers/whitespace/shuffledOwnership";
import { seededRandom } from "../../../core/statistics/seededRandom";

/** Accounts that own so many lines each, drawn from all. */
function owning(accounts: number, each: number, lines: number, seed = 1) {
  const random = seededRandom(seed);
  const owned = Array.from({ length: accounts }, () => {
    const bought = new Set<number>();
    while (bought.size < each) bought.add(Math.floor(random() * lines));
    return Int32Array.from(bought).sort();
  });
  const owners = new Int32Array(lines);
  for (const bought of owned) for (const line of bought) add(owners, line);
  return {
    accounts: owned.map((_, account) => `Account ${account}`),
    lines: Array.from(owners, (_, line) => `Line ${line}`),
    owned,
    owners,
    segmentOf: new Int32Array(accounts).fill(-1),
    segments: [],
  };
}

const count = (hidden: readonly Int32Array[]) => hidden.reduce((all, places) => all + places.length, 0);
const never = () => {
  throw new Error("nothing is drawn");
};

describe("hiddenLines(ownership)", () => {
  test("are all lines of accounts with two or more, where accounts own few: no figure hangs on chance", () => {
    const accounts = [[3], [0, 2], [], [1, 2, 3]].map((lines) => Int32Array.from(lines));
    const ownership = { owned: accounts, owners: Int32Array.of(1, 1, 2, 2), lines: ["A", "B", "C", "D"] };
    expect(hiddenLines(ownership, never).map((places) => [...places])).toEqual([[], [0, 1], [], [0, 1, 2]]);
    for (const [each, lines] of [
      [3, 6],
      [10, 40],
      [12, 4000],
    ] as const)
      expect(count(hiddenLines(owning(300, each, lines), never))).toBe(300 * each);
  });

  // All of them would be 300 x 100 hidden, each held against what thousands of lines have in common.
  test.each([
    [300, 100, 200],
    [300, 100, 3000],
    [300, 400, 20_000],
    [20, 3000, 6000],
  ])("of %d accounts with %d lines each of %d are some, drawn by chance", (accounts, each, lines) => {
    const ownership = owning(accounts, each, lines);
    const hidden = hiddenLines(ownership, seededRandom(1));
    expect(count(hidden)).toBeGreaterThanOrEqual(200);
    expect(count(hidden)).toBeLessThan((accounts * each) / 2);
    expect(hidden.filter((places) => (places.at(-1) ?? 0) >= each)).toEqual([]);
  });

  test("are the same of a shuffled table, which has as many lines an account and owners a line", () => {
    const ownership = owning(60, 300, 2000);
    const shuffled = ownershipShuffler(ownership)(seededRandom(2));
    expect(hiddenLines(shuffled, seededRandom(3))).toEqual(hiddenLines(ownership, seededRandom(3)));
  });

  test("lie everywhere: the first half of the accounts has about half of them, and so has the first half of the lines", () => {
    const hidden = hiddenLines(owning(100, 300, 2000), seededRandom(4));
    const all = count(hidden);
    const firstPlaces = hidden.reduce((sum, places) => sum + places.filter((place) => place < 150).length, 0);
    // Six standard errors of a half.
    for (const half of [count(hidden.slice(0, 50)), firstPlaces])
      expect(Math.abs(half / all - 0.5)).toBeLessThan(3 / Math.sqrt(all));
  });

  test("find again what all would, within what chance makes of fewer", () => {
    const ownership = owning(40, 60, 90);
    const whole = findAgain(
      ownership,
      ownership.owned.map((lines) => Int32Array.from(lines, (_, place) => place)),
    );
    const some = findAgain(
      ownership,
      ownership.owned.map(() => Int32Array.of(5, 20, 45)),
    );
    expect(some.cases).toBe(120);
    expect(some.accounts).toBe(whole.accounts);
    // One of 31 gaps at random; the mean reciprocal place is harmonic(31) / 31.
    const harmonic = Array.from({ length: 31 }, (_, place) => 1 / (place + 1)).reduce((a, b) => a + b);
    expect(whole.random.mrr).toBeCloseTo(harmonic / 31, 12);
    expect(some.random.mrr).toBeCloseTo(harmonic / 31, 12);
    expect(Math.abs(some.ours.mrr - whole.ours.mrr)).toBeLessThan(0.1);
  });

  test("no sale: none", () =>
    expect(hiddenLines({ owned: [], owners: new Int32Array(0), lines: [] }, never)).toEqual([]));

  test("are in their account's own order, each once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const hidden = hiddenLines(owning(30, 200, 300, seed), seededRandom(seed));
        expect(hidden).toHaveLength(30);
        for (const places of hidden) expect(places).toEqual(Int32Array.from(new Set(places)).sort());
      }),
      { numRuns: 5 },
    );
  });
});

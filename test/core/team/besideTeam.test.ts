import fc from "fast-check";
import { finish } from "../../../core/cells/slices";
import { besideTeam } from "../../../core/team/besideTeam";
import { mixChances } from "../../../core/team/mixChances";
import type { Rep } from "../../../core/team/Rep";
import type { AccountVotes } from "../../../core/team/RepMix";
import reference from "../../reference/reps.json";
import { pipelineOf, type Row } from "../balance/pipelineOf";

/** A rep with deals of new and of current customers, each with an account of its own. */
const rep = (owner: string, [withNew, withCurrent]: readonly number[], more: Row = {}): Rep => {
  const types = [...Array(withNew).fill("new"), ...Array(withCurrent).fill("current")];
  return {
    owner,
    pipeline: pipelineOf(
      types.map((type, at) => ({ account: `${owner} ${at}`, type, line: "Sensors", ...more })),
    ),
  };
};
const ofCustomers = (reps: readonly Rep[]) =>
  finish(besideTeam(reps)).filter(({ basis, of }) => basis === "open" && of === "customers");

/** One account a deal, or as listed. */
const alone = ([one = 0, other = 0]: readonly number[]): AccountVotes[] =>
  [...Array(one).fill(0), ...Array(other).fill(1)].map((group) => ({
    deals: 1,
    groups: [group],
    votes: [1],
  }));
const whole = ({ deals, votes }: { deals: number; votes: readonly number[] }): AccountVotes => ({
  deals,
  groups: votes.flatMap((count, group) => (count > 0 ? [group] : [])),
  votes: votes.filter((count) => count > 0),
});

describe("besideTeam(reps)", () => {
  test.each(
    reference.concentration
      .filter(({ counts }) => counts.every(({ length }) => length === 2))
      .filter(({ counts }) => counts.length > 2),
  )("expects of reps with $counts the shares of the reference", ({ counts, expected }) => {
    const found = ofCustomers(counts.map((each, at) => rep(`r${at}`, each)));
    expect(found.map(({ shares }) => shares.map((share) => share.expected))).toEqual(
      expected.map((shares) => shares.map((share) => expect.closeTo(share, 10))),
    );
  });

  test("the first case is the posterior mean of a beta-binomial by integration", () => {
    const found = ofCustomers(
      [
        [9, 1],
        [4, 6],
        [5, 15],
        [2, 2],
      ].map((each, at) => rep(`r${at}`, each)),
    );
    expect(found.map(({ shares }) => shares[0]?.expected)).toEqual(
      reference.posteriorMeans.map((mean) => expect.closeTo(mean, 8)),
    );
  });

  test("of two reps nothing is expected, and each is still held against the other", () => {
    const [first] = ofCustomers([rep("a", [20, 0]), rep("b", [0, 20])]);
    expect(first).toMatchObject({ ownWeight: null, chance: 1 / 5000, differs: true });
    expect(first?.shares[0]).toEqual({ name: "new", own: 1, others: 0, expected: null });
  });

  test("a rep without a deal is all the team's mix, and is held against nobody", () => {
    const found = ofCustomers([rep("a", [9, 1]), rep("b", [4, 6]), rep("c", [5, 15]), rep("none", [0, 0])]);
    expect(found.at(-1)).toMatchObject({ deals: 0, ownWeight: 0, chance: null, differs: false });
    expect(found.at(-1)?.shares[0]).toMatchObject({
      own: null,
      others: 18 / 40,
      expected: expect.closeTo(18 / 40, 12),
    });
  });

  test("one account with twelve deals is one witness: it does not differ, twelve accounts with one each do", () => {
    const team = [rep("a", [20, 20]), rep("b", [20, 20])];
    expect(ofCustomers([...team, rep("one", [12, 0], { account: "Norden" })]).at(-1)).toMatchObject({
      deals: 12,
      differs: false,
    });
    expect(ofCustomers([...team, rep("twelve", [12, 0])]).at(-1)).toMatchObject({ deals: 12, differs: true });
  });

  test("no rep: none", () => expect(finish(besideTeam([]))).toEqual([]));

  test("what is expected lies between the own share and the team's, and adds up to 1; the order of rows does not matter", () => {
    const row = fc.record({
      account: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      line: fc.constantFrom("Sensors", "Valves", "Service"),
      type: fc.constantFrom("new" as const, "current" as const),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 3, maxLength: 5 }), (teams) => {
        const read = (each: readonly Row[], at: number) => ({ owner: `r${at}`, pipeline: pipelineOf(each) });
        const found = finish(besideTeam(teams.map(read)));
        for (const { shares, ownWeight } of found.filter(({ basis }) => basis === "open")) {
          if (ownWeight === null) continue;
          const expected = shares.map((share) => share.expected ?? Number.NaN);
          expect(expected.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(ownWeight).toBeGreaterThanOrEqual(0);
          expect(ownWeight).toBeLessThanOrEqual(1);
        }
        const chances = (all: typeof found) =>
          all.map(({ of, basis, rep: name, chance }) => [of, basis, name, chance]);
        expect(chances(finish(besideTeam(teams.map((each) => [...each].reverse()).map(read))))).toEqual(
          chances(found),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("mixChances(reps, size)", () => {
  // Drawn until 100 are as extreme: a standard error of a tenth; of 4,999 draws the square root of p / 4999.
  test.each(reference.chance)(
    "of $own beside $others is that of the hypergeometric distribution",
    ({ own, others, chance }) => {
      const found = finish(mixChances([alone(own), alone(others)], 2)(0)) ?? Number.NaN;
      expect(Math.abs(found - chance)).toBeLessThan(
        4 * Math.max(0.1 * chance, Math.sqrt(chance / 4999)) + 1 / 5000,
      );
    },
  );

  test("whole accounts are dealt out: that of all 28 ways", () => {
    const { own, others, chance } = reference.wholeAccounts;
    const found = finish(mixChances([own.map(whole), others.map(whole)], 2)(0)) ?? Number.NaN;
    expect(Math.abs(found - chance)).toBeLessThan(0.4 * chance);
  });

  test("is not known where one side has no deal", () => {
    expect(finish(mixChances([[], alone([1, 0])], 2)(0))).toBeNull();
    expect(finish(mixChances([alone([1, 0]), []], 2)(0))).toBeNull();
  });
});

import fc from "fast-check";
import { buildOwnership } from "../../../core/customers/whitespace/buildOwnership";
import { lineBreadth } from "../../../core/customers/whitespace/lineBreadth";
import { whitespaceCheck } from "../../../core/customers/whitespace/whitespaceCheck";
import { whitespaceGaps } from "../../../core/customers/whitespace/whitespaceGaps";
import { seededRandom } from "../../../core/statistics/seededRandom";
import { lineSales } from "./lineSales";

/** Five accounts: Valves go with Sensors. */
const small = {
  A: ["Sensors", "Valves"],
  B: ["Sensors", "Valves"],
  C: ["Sensors", "Valves"],
  D: ["Sensors"],
  E: ["Pumps"],
};

describe("whitespaceGaps(sales)", () => {
  test("is the formula, by hand", () => {
    // n = 5; owners: Pumps 1, Sensors 4, Valves 3. D owns Sensors alone, so there is one condition and its weight cancels:
    // P(Valves) = 3.5 / 6; P(Valves | Sensors) = (3 + 20 x 3.5 / 6) / (4 + 20)
    const gap = whitespaceGaps(lineSales(small)).gaps.find((g) => g.account === "D" && g.line === "Valves");
    expect(gap?.chance).toBeCloseTo((3 + (20 * 3.5) / 6) / 24, 14);
    expect(gap).toMatchObject({
      because: "Sensors",
      becauseIs: "line",
      both: 3,
      all: 4,
      expectedValue: null,
    });
  });

  test("weighs a rare line more, by hand", () => {
    // A owns Sensors (4 of 5) and Valves (3 of 5); both say of Pumps: 20 x 1.5 / 6 = 5 over 24 and over 23
    const gap = whitespaceGaps(lineSales(small)).gaps.find((g) => g.account === "A" && g.line === "Pumps");
    const sensors = Math.log(6 / 4.5);
    const valves = Math.log(6 / 3.5);
    const expected = (sensors * (5 / 24) + valves * (5 / 23)) / (sensors + valves);
    expect(gap?.chance).toBeCloseTo(expected, 14);
  });

  test("lists each line that an account lacks once, and none that it has", () => {
    const { gaps, total } = whitespaceGaps(lineSales(small));
    expect(total).toBe(3 + 2 + 2);
    expect(gaps).toHaveLength(7);
    expect(new Set(gaps.map(({ account, line }) => `${account} ${line}`)).size).toBe(7);
    expect(gaps.some(({ account, line }) => account === "A" && line === "Sensors")).toBe(false);
  });

  test("sorts by chance x what a sale is usually worth at that account's size, where amounts are known", () => {
    const { by, gaps } = whitespaceGaps(
      lineSales({
        A: [
          ["Sensors", 100],
          ["Valves", 900],
          ["Pumps", 10],
        ],
        B: [["Sensors", 100]],
      }),
    );
    expect(by).toBe("value");
    expect(gaps.map(({ line }) => line)).toEqual(["Valves", "Pumps"]);
    // one sale of Valves at all: every size goes by it
    expect(gaps[0]).toMatchObject({ account: "B", typicalAmount: 900, peers: { all: 1, both: 0 } });
    expect(gaps[0]?.expectedValue).toBeCloseTo(900 * (gaps[0]?.chance ?? 0), 12);
  });

  test("a segment speaks where it is given", () => {
    const sales = lineSales({ A: ["X", "Y"], B: ["X", "Y"], C: ["X"], D: ["X"] });
    const { gaps } = whitespaceGaps({ ...sales, segments: ["mill", "mill", "mill", "shop"] });
    expect(gaps.map(({ account }) => account)).toEqual(["C", "D"]);
    expect(gaps[0]).toMatchObject({ because: "mill", becauseIs: "segment", both: 2, all: 3 });
  });

  test("a line of the portfolio that nobody bought is a gap of everybody's", () => {
    const { gaps } = whitespaceGaps(lineSales({ A: ["X"], B: ["X"] }, ["X", "New"]));
    expect(gaps.map(({ account, line }) => [account, line])).toEqual([
      ["A", "New"],
      ["B", "New"],
    ]);
  });

  test("is empty without sales", () => expect(whitespaceGaps(lineSales({})).gaps).toEqual([]));

  test("chances lie between 0 and 1, and keeping few gaps keeps the best", () => {
    const account = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 12 }), (table) => {
        const sales = lineSales(Object.fromEntries(table.map((lines, i) => [`account ${i}`, lines])));
        const { gaps } = whitespaceGaps(sales);
        for (const { chance } of gaps) expect(chance > 0 && chance < 1).toBe(true);
        expect(whitespaceGaps(sales, { most: 3 }).gaps).toEqual(gaps.slice(0, 3));
      }),
    );
  });
});

/** 150 accounts over ten lines: two families that are bought together, or lines that are bought by chance alone. */
function simulated(structure: boolean, seed: number) {
  const random = seededRandom(seed);
  return lineSales(
    Object.fromEntries(
      Array.from({ length: 150 }, (_, account) => {
        const family = random() < 0.5 ? 0 : 1;
        const lines = Array.from({ length: 10 }, (_, line) => line).filter((line) => {
          const popular = 0.15 + 0.05 * line;
          const chance = structure ? (line % 2 === family ? 0.7 : 0.08) : popular;
          return random() < chance;
        });
        return [`account ${account}`, lines.length > 0 ? lines.map((line) => `L${line}`) : ["L0"]];
      }),
    ),
  );
}

describe("whitespaceCheck(ownership)", () => {
  test.each([1, 2, 3])(
    "beats popularity, clear of 0, where lines are bought in families (seed %d)",
    (seed) => {
      const check = whitespaceCheck(buildOwnership(simulated(true, seed)));
      expect(check.verdict).toBe("pattern");
      expect(check.gain.low).toBeGreaterThan(0.1);
      expect(check.ours.hit1).toBeGreaterThan(check.popularity.hit1 + 0.1);
      expect(check.popularity.mrr).toBeGreaterThanOrEqual(check.random.mrr - 0.05);
    },
  );

  test.each([1, 2, 3])("says so where there is no pattern beyond popularity (seed %d)", (seed) => {
    const check = whitespaceCheck(buildOwnership(simulated(false, seed)));
    expect(check.verdict).toBe("none");
    expect(Math.abs(check.gain.mrr)).toBeLessThan(0.05);
    expect(check.popularity.mrr).toBeGreaterThan(check.random.mrr);
  });

  test("lines that tie share their places", () => {
    // Two lines hidden from A in turn; each time both gaps and the hidden line are owned by B alone or nobody else:
    // hiding X from A leaves X, Y with B: {X 1, Z 1} tie, so hit at 1 is 1/2 and MRR (1 + 1/2) / 2
    const check = whitespaceCheck(buildOwnership(lineSales({ A: ["X", "Y"], B: ["X", "Y", "Z"] })));
    // B: hidden X: rivals none of its own gaps -> place 1, three times. A: 2 cases at 3/4.
    expect(check.popularity.mrr).toBeCloseTo((2 * 0.75 + 3) / 5, 14);
    expect(check.popularity.hit1).toBeCloseTo((2 * 0.5 + 3) / 5, 14);
    expect(check.verdict).toBe("too-few");
  });

  test("is the same every time", () => {
    const ownership = buildOwnership(simulated(true, 5));
    expect(whitespaceCheck(ownership)).toEqual(whitespaceCheck(ownership));
  });

  test("has nothing to tell from without sales", () => {
    expect(whitespaceCheck(buildOwnership(lineSales({})))).toMatchObject({ verdict: "too-few", cases: 0 });
  });
});

describe("lineBreadth(sales, asOf)", () => {
  test("is the mean of the lines an account has, now and a year ago", () => {
    const sales = lineSales({ A: ["X", "Y"], B: ["X"] }, ["X", "Y", "Z"]);
    // A bought X in 2024, Y in 2026; B bought X in 2024
    const breadth = lineBreadth({ ...sales, days: Float64Array.of(45400, 46200, 45410) }, 46295);
    expect(breadth).toMatchObject({ lines: 3, average: 1.5, averageYearAgo: 1 });
  });

  test("is not known without customers", () => expect(lineBreadth(lineSales({}), null).average).toBeNull());
});

import fc from "fast-check";
import { buildOwnership } from "../../../core/customers/whitespace/buildOwnership";
import { lineBreadth } from "../../../core/customers/whitespace/lineBreadth";
import { ownershipShuffler } from "../../../core/customers/whitespace/shuffledOwnership";
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
    // 4 others than D; owners among them: Pumps 1, Sensors 3, Valves 3. D owns Sensors alone, so there is one condition and its weight
    // cancels: P(Valves) = 3.5 / 5; P(Valves | Sensors) = (3 + 20 x 3.5 / 5) / (3 + 20)
    const gap = whitespaceGaps(lineSales(small)).gaps.find((g) => g.account === "D" && g.line === "Valves");
    expect(gap?.chance).toBeCloseTo((3 + (20 * 3.5) / 5) / 23, 14);
    expect(gap).toMatchObject({
      because: "",
      becauseIs: "everybody",
      both: 3,
      all: 4,
      expectedValue: null,
    });
  });

  test("weighs a rare line more, by hand", () => {
    // A owns Sensors (3 others do) and Valves (2 others do); both say of Pumps: 20 x 1.5 / 5 = 6 over 23 and over 22
    const gap = whitespaceGaps(lineSales(small)).gaps.find((g) => g.account === "A" && g.line === "Pumps");
    const sensors = Math.log(5 / 3.5);
    const valves = Math.log(5 / 2.5);
    const expected = (sensors * (6 / 23) + valves * (6 / 22)) / (sensors + valves);
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
    expect(gaps[0]?.chance).toBeGreaterThan(gaps[1]?.chance ?? Number.NaN);
  });

  test("the reason is the share nearest to the figure of those known of five accounts or more", () => {
    // 6 other mills of which 5 own Y, 8 shops of which 1 does; all own X
    const mills = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`M${i}`, i < 6 ? ["X", "Y"] : ["X"]]));
    const shops = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8].map((i) => [`S${i}`, i < 2 ? ["X", "Y"] : ["X"]]),
    );
    const sales = lineSales({ ...mills, ...shops });
    const segments = sales.accounts.map((name) => (name.startsWith("M") ? "mill" : "shop"));
    const { gaps } = whitespaceGaps({ ...sales, segments });
    const known = [5 / 5, 6 / 13];
    for (const { account, chance, both, all, becauseIs } of gaps) {
      if (account !== "M6") continue;
      const nearest = known.reduce((a, b) => (Math.abs(b - chance) < Math.abs(a - chance) ? b : a));
      expect(both / all).toBeCloseTo(nearest, 14);
      expect(becauseIs).toBe(both === 5 ? "segment" : "everybody");
    }
  });

  test("what is under offer is no gap", () => {
    const sales = lineSales(small);
    const offers = {
      accountCodes: Int32Array.of(sales.accounts.indexOf("D"), sales.accounts.indexOf("A")),
      lineCodes: Int32Array.of(sales.lines.indexOf("Valves"), sales.lines.indexOf("Sensors")),
      amounts: null,
    };
    const { gaps, total } = whitespaceGaps({ ...sales, offers });
    expect(gaps.some(({ account, line }) => account === "D" && line === "Valves")).toBe(false);
    // A owns Sensors: an offer of more of it takes no gap away
    expect(total).toBe(3 + 2 + 2 - 1);
    expect(gaps).toHaveLength(total);
  });

  test("what is not possible for now is no gap, however it is spelt, and nothing else changes", () => {
    const sales = lineSales(small);
    const all = whitespaceGaps(sales);
    const said = (account: string, line: string) => ({ account, line, until: 46402, note: "" });
    const known = said("d", "VALVES");
    const { gaps, total, blocked } = whitespaceGaps(sales, {
      // Nobody is called Z, and A buys Sensors.
      blocked: [known, said("Z", "Valves"), said("A", "Sensors"), said("A", "No such line")],
    });
    expect(blocked).toEqual([known]);
    expect(total).toBe(all.total - 1);
    expect(gaps).toEqual(all.gaps.filter(({ account, line }) => account !== "D" || line !== "Valves"));
  });

  test("a usual sale is one at that size only where five of that size are known", () => {
    const one = (account: string, amount: number) => [account, [["X", amount]]] as const;
    const large = [1, 2, 3, 4, 5].map(
      (i) =>
        [
          `Big ${i}`,
          [
            ["X", 900],
            ["Y", 500],
          ],
        ] as const,
    );
    const sales = lineSales(
      Object.fromEntries([
        ...large,
        ["Big 6", [["X", 1500]]] as const,
        ...Array.from({ length: 12 }, (_, i) => one(`Small ${i}`, 10)),
      ]),
    );
    const { gaps } = whitespaceGaps(sales);
    const of = (account: string) => gaps.find((gap) => gap.account === account && gap.line === "Y");
    expect(of("Small 1")).toMatchObject({ typicalAmount: 500, isAtSize: false });
    expect(of("Big 6")).toMatchObject({ typicalAmount: 500, isAtSize: true });
  });

  test.each([
    [9, ["X"], "too-few"],
    [10, ["X"], "list"],
    [10, ["X", "Y"], "complete"],
  ] as const)("%d customers of %j are %s", (customers, lines, verdict) => {
    const table = Object.fromEntries(Array.from({ length: customers }, (_, i) => [`A${i}`, lines]));
    expect(whitespaceGaps(lineSales(table, ["X", "Y"])).verdict).toBe(verdict);
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

  test("says so where there is no pattern beyond popularity", () => {
    const checks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      whitespaceCheck(buildOwnership(simulated(false, seed))),
    );
    for (const { gain, popularity, random } of checks) {
      expect(Math.abs(gain.mrr)).toBeLessThan(0.05);
      expect(popularity.mrr).toBeGreaterThan(random.mrr);
    }
    // By its level it errs in 1 of 40; 3 or more of 8 have a chance of 0.001
    expect(checks.filter(({ verdict }) => verdict === "pattern").length).toBeLessThan(3);
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

  test("where every customer buys every line there is nothing to find", () => {
    const table = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`A${i}`, ["X", "Y"]]));
    expect(whitespaceCheck(buildOwnership(lineSales(table))).verdict).toBe("complete");
  });

  test("lines bought independently are no pattern, though some customers buy more of them", () => {
    const random = seededRandom(6);
    const verdicts = Array.from({ length: 30 }, () => {
      const table = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => {
          const breadth = 0.6 + 0.8 * random();
          const lines = ["W", "X", "Y", "Z"].filter((_, l) => random() < breadth * (0.4 + 0.08 * l));
          return [`A${i}`, lines.length > 0 ? lines : ["W"]];
        }),
      );
      return whitespaceCheck(buildOwnership(lineSales(table, ["W", "X", "Y", "Z"]))).verdict;
    });
    // At 1 in 40 four or more of 30 have a chance of 0.007
    expect(verdicts.filter((verdict) => verdict === "pattern").length).toBeLessThan(4);
  });

  test("shuffled tables keep both margins", () => {
    const ownership = buildOwnership(simulated(true, 3));
    const shuffled = ownershipShuffler(ownership)(seededRandom(1));
    expect(shuffled.owned.map((lines) => lines.length)).toEqual(ownership.owned.map((lines) => lines.length));
    const owners = ownership.lines.map(
      (_, line) => shuffled.owned.filter((lines) => lines.includes(line)).length,
    );
    expect(owners).toEqual([...ownership.owners]);
    for (const lines of shuffled.owned) expect([...lines]).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(shuffled.owned).not.toEqual(ownership.owned);
  });

  test("is the same every time", () => {
    const ownership = buildOwnership(simulated(true, 5));
    expect(whitespaceCheck(ownership)).toEqual(whitespaceCheck(ownership));
  });

  // As version 0.1.0 gave them, which hid every line whatever it cost.
  test.each([
    [
      true,
      1,
      {
        verdict: "pattern",
        cases: 591,
        accounts: 148,
        ours: { hit1: 0.5152284263959391, hit3: 0.8917089678510999, mrr: 0.7081584212929388 },
        popularity: { hit1: 0.2707275803722504, hit3: 0.5262267343485617, mrr: 0.4697298095775244 },
        gain: { mrr: 0.2384286117154144, low: 0.2050917029248248, high: 0.24914748005801302 },
        pValue: 0.025,
        shuffles: 39,
      },
    ],
    [
      false,
      2,
      {
        verdict: "none",
        cases: 544,
        accounts: 140,
        ours: { hit1: 0.28125, hit3: 0.6654411764705882, mrr: 0.5175354516806719 },
        popularity: { hit1: 0.29411764705882354, hit3: 0.6700367647058824, mrr: 0.5250547093837532 },
        gain: { mrr: -0.007519257703081261, low: -0.00655177696078431, high: 0.02716900822829106 },
        pValue: 0.35,
        shuffles: 39,
      },
    ],
  ] as const)(
    "keeps its figures to the last bit where accounts own few lines (families: %s, seed %d)",
    (families, seed, figures) => {
      expect(whitespaceCheck(buildOwnership(simulated(families, seed)))).toMatchObject(figures);
    },
  );

  test("finds the families where accounts own hundreds of lines", () => {
    const random = seededRandom(9);
    const table = Object.fromEntries(
      Array.from({ length: 12 }, (_, account) => [
        `account ${account}`,
        Array.from({ length: 400 }, (_, line) => `L${line}`).filter(
          (_, line) => random() < (line % 2 === account % 2 ? 0.6 : 0.2),
        ),
      ]),
    );
    const check = whitespaceCheck(buildOwnership(lineSales(table)));
    expect(check.verdict).toBe("pattern");
    expect(check.cases).toBeLessThan(1500);
    expect(check.gain.low).toBeGreaterThan(0);
  });

  test("has nothing to tell from without sales", () => {
    expect(whitespaceCheck(buildOwnership(lineSales({})))).toMatchObject({ verdict: "too-few", cases: 0 });
  });
});

describe("lineBreadth(sales, asOf)", () => {
  const sales = lineSales({ A: ["X", "Y", "X"], B: ["X"] }, ["X", "Y", "Z"]);

  test("is the mean of the lines an account has, and of each of the last two years where both are known", () => {
    // as of 2026-09-30 (46295): A bought X in 2024-04, Y in 2026-06 and X in 2025-05; B bought X in 2025-05
    const breadth = lineBreadth({ ...sales, days: Float64Array.of(45400, 46190, 45790, 45790) }, 46295);
    expect(breadth).toMatchObject({ lines: 3, average: 1.5, years: { last: 1, before: 1 } });
  });

  test("compares nothing where the sales begin inside the earlier year", () => {
    const breadth = lineBreadth({ ...sales, days: Float64Array.of(45700, 46190, 45790, 45790) }, 46295);
    expect(breadth).toMatchObject({ average: 1.5, years: null });
  });

  test("is not known without customers", () => expect(lineBreadth(lineSales({}), null).average).toBeNull());
});

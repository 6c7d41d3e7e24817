import fc from "fast-check";
import { customerReport } from "../../../core/customers/customerReport";
import type { TimeAssumption } from "../../../core/time/TimeAssumption";
import { timeInputs } from "../../../core/time/timeInputs";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const inputsOf = (rows: readonly Row[], ...more: [guidelines?: Parameters<typeof timeInputs>[2]]) => {
  // Without a stage column every row would count as a purchase.
  const stage = { names: ["Any"], codes: new Int32Array(rows.length), spellings: [["Any"]] };
  const pipeline = { ...pipelineOf(rows, { asOf: 46295 }), stage };
  return timeInputs(pipeline, customerReport(pipeline), ...more);
};
const of = (rows: readonly Row[], account: string | null) =>
  inputsOf(rows).activities.filter((each) => each.account === account);
const told = (rows: readonly Row[], code: TimeAssumption["code"]) =>
  inputsOf(rows).assumptions.find((each) => each.code === code);

describe("timeInputs, open deals", () => {
  const rows: readonly Row[] = [
    { account: "Norden", line: "Sensors", type: "current", amount: 1000, probability: 0.5 },
    { account: "Brandt", line: "Valves", type: "new", amount: 4000, probability: 0.25 },
  ];

  // The usual amount is the median, 2500. Norden: 1000 x 0.5 x 0.5; 4 hours x sqrt(1000 / 2500) x (1.5 - 0.5).
  // Brandt: 4000 x 0.25 x 0.75; 4 hours x sqrt(4000 / 2500) x (1.5 - 0.25).
  it("values deals by amount x p (1 - p), efforts by size and distance from the close", () => {
    const [norden, brandt] = [of(rows, "Norden"), of(rows, "Brandt")];
    expect(norden).toMatchObject([{ purpose: "deal", customer: "current", value: 250, line: "Sensors" }]);
    expect(norden[0]?.effort).toBeCloseTo(4 * Math.sqrt(0.4), 12);
    expect(brandt).toMatchObject([{ purpose: "deal", customer: "new", value: 750, line: "Valves" }]);
    expect(brandt[0]?.effort).toBeCloseTo(4 * Math.sqrt(1.6) * 1.25, 12);
    expect(inputsOf(rows)).toMatchObject({ currency: "$", inMoney: true });
  });

  it("takes the rep's own hours from the guidelines", () => {
    const [norden] = inputsOf(rows, { hoursPerDeal: 8 }).activities;
    expect(norden?.effort).toBeCloseTo(8 * Math.sqrt(0.4), 12);
  });

  it("a deal that is won or lost whatever the rep does gets no hours", () => {
    expect(of([{ ...rows[0], probability: 1 }], "Norden")).toEqual([]);
    expect(of([{ ...rows[0], probability: 0 }], "Norden")).toEqual([]);
  });

  it("sums the deals of an account that are of the same line", () => {
    const deal = {
      account: "Norden",
      line: "Sensors",
      type: "current",
      amount: 100,
      probability: 0.5,
    } as const;
    expect(of([deal, deal, { ...deal, line: "Valves" }], "Norden")).toMatchObject([
      { line: "Sensors", value: 50, effort: 8 },
      { line: "Valves", value: 25, effort: 4 },
    ]);
  });

  it("counts deals alike where there are no amounts and no chances, and says so", () => {
    const bare: readonly Row[] = [{ account: "Norden" }, { account: "Norden" }, { account: "Brandt" }];
    const { assumptions, ...rest } = inputsOf(bare);
    expect(rest).toMatchObject({ currency: "", inMoney: false });
    expect(assumptions).toEqual([
      { code: "deal-gain" },
      { code: "chances-alike", deals: 3, chance: 0.5 },
      { code: "deals-count-alike" },
      { code: "hours-a-deal", hours: 4 },
      // Nothing is decided: of three open deals each has even chances.
      {
        code: "finding",
        rate: 0.5,
        rateOf: "open",
        deals: 3,
        amount: 1,
        firstDeals: 0,
        hours: 8,
        loggedDeals: 0,
      },
    ]);
    // Two deals of 0.5 x 0.5 each; 4 hours each x (1.5 - 0.5).
    expect(of(bare, "Norden")).toMatchObject([{ value: 0.5, effort: 8 }]);
  });

  it("takes the rep's own win rate, and the usual amount, where deals tell nothing", () => {
    const some: readonly Row[] = [
      { account: "Norden", amount: 1000 },
      { account: "Brandt" },
      { account: "Tarn", stage: "won", amount: 10 },
      { account: "Tarn", stage: "lost", amount: 10 },
      { account: "Kestrel", stage: "lost", amount: 10 },
      { account: "Kestrel", stage: "lost", amount: 10 },
    ];
    // 1 of 4 closed deals is won; Brandt's amount is the usual 1000.
    expect(told(some, "chance-is-win-rate")).toMatchObject({ deals: 2, chance: 0.25 });
    expect(told(some, "missing-amounts-are-usual")).toMatchObject({ deals: 1, amount: 1000 });
    expect(of(some, "Brandt")[0]?.value).toBe(1000 * 0.25 * 0.75);
  });
});

describe("timeInputs, the customer's side", () => {
  it("is that of the review's deals: current where one of them says so", () => {
    const deal = { account: "Norden", amount: 100, probability: 0.5 } as const;
    const side = (types: readonly ("new" | "current" | "unknown")[]) =>
      of(
        types.map((type): Row => ({ ...deal, type })),
        "Norden",
      )[0]?.customer;
    expect(side(["new", "new"])).toBe("new");
    expect(side(["new", "current"])).toBe("current");
    expect(side(["unknown"])).toBe("new");
  });

  it("by history who bought is a current customer", () => {
    const bought: readonly Row[] = [
      { account: "Norden", stage: "won", amount: 5, actualClose: 46000 },
      { account: "Norden", amount: 100, probability: 0.5 },
      { account: "Brandt", amount: 100, probability: 0.5 },
    ];
    expect(of(bought, "Norden")[0]?.customer).toBe("current");
    expect(of(bought, "Brandt")[0]?.customer).toBe("new");
  });
});

// Twelve customers that bought Sensors a year before the end of the data; four of them then bought Valves, half a year later, and Norden has Valves under offer.
describe("timeInputs, lines that customers lack", () => {
  const end = 46295;
  const year = 365.25;
  const names = ["Norden", ...Array.from({ length: 11 }, (_, i) => `Customer ${i}`)];
  const rows: readonly Row[] = [
    ...names.map(
      (account): Row => ({
        account,
        line: "Sensors",
        stage: "won",
        amount: 900,
        actualClose: end - 2 * year,
      }),
    ),
    ...names
      .slice(8)
      .map(
        (account): Row => ({ account, line: "Valves", stage: "won", amount: 300, actualClose: end - year }),
      ),
    { account: "Norden", line: "Valves", amount: 300, probability: 0.5 },
  ];

  // Eight lack Valves for two years, four lacked it for one: 4 times in 20 years.
  it("is worth a usual amount x how often a line was taken up x its likelihood against the mean", () => {
    expect(told(rows, "take-up")).toMatchObject({ aYear: 0.2, times: 4, years: 20, hours: 4 });
    // All that lack Valves own Sensors and nothing else: each is as likely as the mean. 300 x 0.2.
    const [gap] = of(rows, "Customer 0").filter(({ purpose }) => purpose === "whitespace");
    expect(gap).toMatchObject({ line: "Valves", customer: "current", effort: 4 });
    expect(gap?.value).toBeCloseTo(60, 9);
  });

  it("never is a line that is under offer", () => {
    expect(of(rows, "Norden").map(({ purpose }) => purpose)).not.toContain("whitespace");
    expect(inputsOf(rows).activities.filter(({ purpose }) => purpose === "whitespace")).toHaveLength(7);
  });

  it("gets no hours where nobody took a further line up, where customers are few, and without dates; each is told", () => {
    const first = rows.filter(({ line }) => line !== "Valves");
    const both = [
      ...first,
      { account: "Else", line: "Valves", stage: "won", amount: 300, actualClose: end - year } as const,
    ];
    // Twelve lack Valves for two years, Else lacks Sensors for one.
    expect(told(both, "no-take-up")).toMatchObject({ years: 25 });
    expect(told(both.slice(5), "take-up-unknown")).toMatchObject({ why: "few-customers", customers: 8 });
    const undated = rows.map(({ actualClose: _, ...row }) => row);
    expect(told(undated, "take-up-unknown")).toMatchObject({ why: "no-dates" });
    for (const some of [both, both.slice(5), undated])
      expect(inputsOf(some).activities.map(({ purpose }) => purpose)).not.toContain("whitespace");
  });
});

describe("timeInputs, finding new customers", () => {
  const won = (account: string, amount: number, day: number): Row => ({
    account,
    stage: "won",
    amount,
    created: day - 30,
    actualClose: day,
  });
  const lost = (account: string): Row => ({
    account,
    stage: "lost",
    amount: 50,
    created: 46000,
    actualClose: 46100,
  });
  // First deals of 100, 200 and 300; Norden's second of 5000 is with a current customer. Won 3, lost 2 with new ones.
  const rows = [
    won("Norden", 100, 45000),
    won("Norden", 5000, 46000),
    won("Brandt", 200, 45100),
    won("Tarn", 300, 45200),
    lost("Else"),
    lost("Nobody"),
  ];

  it("is worth the win rate with new customers x the mean first won deal, for the hours of the guideline", () => {
    expect(of(rows, null)).toMatchObject([
      { purpose: "finding", account: null, line: null, customer: "new", value: 120, effort: 8 },
    ]);
    expect(told(rows, "finding")).toMatchObject({
      rate: 0.6,
      rateOf: "new",
      deals: 5,
      amount: 200,
      firstDeals: 3,
    });
    expect(inputsOf(rows, { hoursPerNewDeal: 5 }).activities.at(-1)?.effort).toBe(5);
  });

  it("takes every deal's win rate where fewer than five with new ones are decided", () => {
    const few = rows.slice(0, -1);
    // Won 4 of 5.
    expect(told(few, "finding")).toMatchObject({ rate: 0.8, rateOf: "all", deals: 5 });
  });

  it("asks the open deals where no lost deal is kept: all that was won tells no rate", () => {
    const kept = rows.filter(({ stage }) => stage === "won");
    expect(told(kept, "finding")).toMatchObject({ rate: 0.5, rateOf: "nobody", deals: 0, amount: 200 });
    const open = [
      ...kept,
      { account: "Else", amount: 50, probability: 0.2 },
      { account: "Else", amount: 50, probability: 0.4 },
    ];
    expect(told(open, "finding")).toMatchObject({ rateOf: "open", deals: 2 });
    expect(of(open, null)[0]?.value).toBeCloseTo(0.3 * 200, 9);
  });

  // Found Ltd, Later Ltd and Third Ltd have their first deals while the log is kept; of the twelve hours the last two came after the first deal, three are with nobody in the table.
  it("takes the hours to open a new deal from a log that tells them", () => {
    const open = (account: string, created: number): Row => ({
      account,
      amount: 50,
      probability: 0.4,
      created,
    });
    const all = [
      ...rows,
      open("Found Ltd", 46280),
      open("Later Ltd", 46282),
      open("Third Ltd", 46290),
      open("Norden", 46281),
    ];
    const entry = (account: string, day: number, hours: number) => ({ account, day, hours });
    const log = [
      entry("found", 46278, 5),
      entry("found", 46290, 2),
      entry("later", 46282, 1),
      entry("nobody in the table", 46285, 3),
      entry("norden", 46285, 40),
    ];
    const stage = { names: ["Any"], codes: new Int32Array(all.length), spellings: [["Any"]] };
    const pipeline = { ...pipelineOf(all, { asOf: 46295 }), stage };
    const inputs = (entries: typeof log) => timeInputs(pipeline, customerReport(pipeline), {}, entries);
    // (5 + 1 + 3) hours over three new deals.
    expect(inputs(log).activities.at(-1)).toMatchObject({ purpose: "finding", effort: 3 });
    expect(inputs(log).assumptions.at(-1)).toMatchObject({ code: "finding", hours: 3, loggedDeals: 3 });
    // Without the last entry but one the log ends before the third deal was opened.
    expect(inputs(log.filter(({ day }) => day < 46290)).activities.at(-1)?.effort).toBe(8);
  });

  it("is left out where everything was lost, in a table without accounts, and in a territory of current customers", () => {
    expect(told(times(3, lost("Else")), "finding-unknown")).toMatchObject({ why: "nothing-won" });
    expect(told([{ line: "Sensors" }], "finding-unknown")).toMatchObject({ why: "no-accounts" });
    const territory = inputsOf(rows, { territory: "current-only" });
    expect(territory.activities.filter(({ purpose }) => purpose === "finding")).toEqual([]);
  });
});

describe("timeInputs, laws", () => {
  it("has nothing without accounts or deals", () => {
    expect(inputsOf([]).activities).toEqual([]);
    expect(inputsOf([{ line: "Sensors" }]).activities).toEqual([]);
  });

  it("values and efforts are above 0, a line of an account is there once a purpose, and none under offer as one that is lacking", () => {
    const row = fc.record({
      account: fc.constantFrom(
        "Norden",
        "Brandt",
        "Tarn",
        "Else",
        "Fjord",
        "Gale",
        "Hull",
        "Isar",
        "Jura",
        "Kiel",
        "Lund",
      ),
      line: fc.constantFrom("Sensors", "Valves", "Service"),
      stage: fc.constantFrom("open" as const, "won" as const, "lost" as const),
      amount: fc.constantFrom(Number.NaN, 0, 1, 900),
      probability: fc.constantFrom(Number.NaN, 0, 0.5, 1),
      actualClose: fc.integer({ min: 45000, max: 46000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (all) => {
        const { activities } = inputsOf(all);
        for (const { value, effort } of activities) {
          expect(value > 0 && value < Infinity).toBe(true);
          expect(effort > 0 && effort < Infinity).toBe(true);
        }
        const keys = activities.map(({ account, purpose, line }) => JSON.stringify([account, purpose, line]));
        expect(new Set(keys).size).toBe(keys.length);
        const offered = new Set(
          all.filter(({ stage }) => stage === "open").map(({ account, line }) => `${account} ${line}`),
        );
        for (const { account, purpose, line } of activities)
          if (purpose === "whitespace") expect(offered.has(`${account} ${line}`)).toBe(false);
      }),
    );
  });
});

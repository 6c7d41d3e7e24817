import fc from "fast-check";
import { customerReport } from "../../../core/customers/customerReport";
import { timeInputs } from "../../../core/time/timeInputs";
import { pipelineOf, type Row } from "../balance/pipelineOf";

const inputsOf = (rows: readonly Row[]) => {
  // Without a stage column every row would count as a purchase.
  const stage = { names: ["Any"], codes: new Int32Array(rows.length), spellings: [["Any"]] };
  const pipeline = { ...pipelineOf(rows, { asOf: 46295 }), stage };
  return timeInputs(pipeline, customerReport(pipeline));
};
const of = (rows: readonly Row[], account: string) =>
  inputsOf(rows).accounts.find((each) => each.account === account);

describe("timeInputs", () => {
  const rows: readonly Row[] = [
    { account: "Norden", line: "Sensors", type: "current", amount: 1000, probability: 0.5 },
    { account: "Brandt", line: "Valves", type: "new", amount: 4000, probability: 0.25 },
  ];

  // The usual amount is the median, 2500. Norden: 1000 x 0.5; 4 hours x sqrt(1000 / 2500) x (1.5 - 0.5).
  // Brandt: 4000 x 0.25; 4 hours x sqrt(4000 / 2500) x (1.5 - 0.25).
  it("values open deals by amount x chance, efforts by size and distance from the close", () => {
    expect(of(rows, "Norden")).toMatchObject({
      customer: "current",
      value: 500,
      openDeals: 1,
      focus: "Sensors",
    });
    expect(of(rows, "Norden")?.effort).toBeCloseTo(4 * Math.sqrt(0.4), 12);
    expect(of(rows, "Brandt")).toMatchObject({ customer: "new", value: 1000, focus: "Valves" });
    expect(of(rows, "Brandt")?.effort).toBeCloseTo(4 * Math.sqrt(1.6) * 1.25, 12);
    expect(inputsOf(rows)).toMatchObject({
      assumptions: ["efforts-are-guesses"],
      currency: "$",
      inMoney: true,
    });
  });

  it("counts deals alike where there are no amounts and no chances, and says so", () => {
    const bare: readonly Row[] = [{ account: "Norden" }, { account: "Norden" }, { account: "Brandt" }];
    expect(inputsOf(bare)).toMatchObject({
      assumptions: ["chances-alike", "deals-count-alike", "efforts-are-guesses"],
      currency: "",
      inMoney: false,
    });
    // Two deals at a chance of 0.5; 4 hours each x (1.5 - 0.5).
    expect(of(bare, "Norden")).toMatchObject({ value: 1, effort: 8, openDeals: 2 });
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
    expect(inputsOf(some).assumptions).toEqual([
      "chance-is-win-rate",
      "missing-amounts-are-usual",
      "efforts-are-guesses",
    ]);
    // 1 of 4 closed deals is won; Brandt's amount is the usual 1000.
    expect(of(some, "Brandt")?.value).toBe(250);
  });

  it("one account of many deals takes as many times the hours", () => {
    const deal = { account: "Norden", amount: 100, probability: 0.5 };
    expect(of([deal], "Norden")?.effort).toBe(4);
    expect(of([deal, deal, deal], "Norden")?.effort).toBe(12);
  });

  it("has nobody without accounts or deals", () => {
    expect(inputsOf([]).accounts).toEqual([]);
    expect(inputsOf([{ line: "Sensors" }]).accounts).toEqual([]);
  });

  it("values are above 0, efforts too, names are there once", () => {
    const row = fc.record({
      account: fc.constantFrom("Norden", "Brandt", "Tarn"),
      line: fc.constantFrom("Sensors", "Valves", "Service"),
      stage: fc.constantFrom("open" as const, "won" as const, "lost" as const),
      amount: fc.constantFrom(Number.NaN, 0, 1, 900),
      probability: fc.constantFrom(Number.NaN, 0, 0.5, 1),
      actualClose: fc.integer({ min: 45000, max: 46000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (all) => {
        const { accounts } = inputsOf(all);
        for (const { value, effort } of accounts) {
          expect(value > 0 && value < Infinity).toBe(true);
          expect(effort > 0 && effort < Infinity).toBe(true);
        }
        expect(new Set(accounts.map(({ account }) => account)).size).toBe(accounts.length);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { foldAccount } from "../../../core/table/names/foldAccount";
import { response } from "../../../core/time/responseCurve";
import { timePlan } from "../../../core/time/timePlan";
import { hoursProblem } from "../../../core/words/en/time";
import { accountOf } from "./accountOf";
import { planned } from "./planned";

const accounts = [
  accountOf("Norden", 3000, 4),
  accountOf("Brandt", 1500, 2, { customer: "new" }),
  accountOf("Tarn", 400, 4, { customer: "new" }),
];

/** The rows of the tables of docs/TIME.md headed "account | hours | gives". */
const worked = readFileSync(join(__dirname, "../../../docs/TIME.md"), "utf8")
  .split("| account | hours | gives |")
  .slice(1)
  .map((part) =>
    [...part.matchAll(/^\| (\w+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([, name, hours, gives]) => ({
      name,
      hours: Number(hours),
      gives: Number(gives),
    })),
  );

describe("the worked example of docs/TIME.md", () => {
  it.each([
    [10, worked[0]],
    [20, worked[1]],
  ])("%d hours are divided as by hand", (hours, rows) => {
    const plan = planned(accounts, hours);
    expect(rows).toHaveLength(3);
    for (const { name, hours: byHand, gives } of rows ?? []) {
      const found = plan.accounts.find(({ account }) => account === name);
      expect(found?.hours).toBeCloseTo(byHand, 2);
      expect(response(found?.value ?? 0, found?.effort ?? 1, found?.hours ?? 0)).toBeCloseTo(gives, 2);
    }
  });

  it("10 hours: the gain over equal parts, the split and the next hour", () => {
    const plan = planned(accounts, 10);
    expect(plan.value).toBeCloseTo(3650.06, 2);
    expect(plan.equalValue).toBeCloseTo(3139.05, 1);
    expect(plan.split.new).toBeCloseTo(10 / 3, 10);
    expect(plan.split.current).toBeCloseTo(20 / 3, 10);
    expect(plan.multiplier).toBeCloseTo(141.66, 2);
    expect(plan.spent).toBeNull();
  });

  it("a third account enters at 6 ln 7.5 = 12.0894 hours", () => {
    const tarn = (hours: number) =>
      planned(accounts, hours).accounts.find(({ account }) => account === "Tarn")?.hours;
    expect(tarn(12.089)).toBe(0);
    expect(tarn(12.09)).toBeGreaterThan(0);
  });
});

describe("timePlan", () => {
  // 3000 (1 - exp(-2/4)) = 1180.408, 400 (1 - exp(-8/4)) = 345.866
  it("compares with the hours really spent, whatever the spelling of the names", () => {
    const plan = planned(
      accounts,
      10,
      new Map([
        ["norden", 2],
        ["tarn", 8],
      ]),
    );
    expect(plan.spent?.value).toBeCloseTo(1180.408 + 345.866, 3);
    expect(plan.spent).toMatchObject({ new: 8, current: 2, hours: 10 });
    const loud = [accountOf("NORDEN GmbH", 3000, 4)];
    expect(planned(loud, 10, new Map([[foldAccount("Norden"), 2]])).accounts[0]?.spent).toBe(2);
  });

  it("scales the spent hours to the budget; hours elsewhere give nothing", () => {
    const plan = planned(
      accounts,
      10,
      new Map([
        ["norden", 2],
        ["nobody we know", 2],
      ]),
    );
    // Half of the four hours: 5 of 10.
    expect(plan.spent?.value).toBeCloseTo(response(3000, 4, 5), 9);
    expect(plan.spent).toMatchObject({ new: 0, current: 5, hours: 4 });
  });

  it("no account: an empty plan with every hour unspent", () => {
    expect(planned([], 8)).toEqual({
      hours: 8,
      accounts: [],
      split: { new: 0, current: 0 },
      value: 0,
      multiplier: 0,
      unspent: 8,
      equalValue: 0,
      spent: null,
    });
  });

  it("one account gets all of it, up to its maximum", () => {
    expect(planned([accountOf("Norden", 10, 1)], 8).accounts[0]?.hours).toBe(8);
    const bounded = planned([accountOf("Norden", 10, 1, { maximum: 3 })], 8);
    expect([bounded.accounts[0]?.hours, bounded.unspent]).toEqual([3, 5]);
  });

  it("no hours give nothing", () => {
    expect(planned(accounts, 0)).toMatchObject({ value: 0, equalValue: 0, split: { new: 0, current: 0 } });
  });

  it.each([
    [timePlan(accounts, -1), "the hours to spend must be a number of 0 or more, not -1"],
    [timePlan([accountOf("A", 1, -2)], 8), "an effort must be hours above 0, not -2"],
    [timePlan([accountOf("A", Number.NaN, 2)], 8), "a value must be a number of 0 or more, not NaN"],
    [
      timePlan([accountOf("A", 1, 2, { minimum: 9 })], 8),
      "the minimum hours add up to 9, more than the 8 to spend: lower a minimum or raise the hours",
    ],
  ])("says what makes no sense (%#)", (made, words) =>
    expect(made.ok ? "" : hoursProblem(made.problem)).toBe(words),
  );

  it("a fault of the engine stays one, and is not told as a problem of the input", () => {
    const spent = new Map([["norden", 2]]);
    spent.values = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(() => timePlan(accounts, 10, spent)).toThrow(new RangeError("Maximum call stack size exceeded"));
  });

  const some = fc.array(
    fc.record({
      value: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
      effort: fc.double({ min: 0.1, max: 30, noNaN: true }),
      customer: fc.constantFrom("new" as const, "current" as const),
      spent: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 20, noNaN: true })),
    }),
    { minLength: 1, maxLength: 20 },
  );
  const hours = fc.double({ min: 0.1, max: 80, noNaN: true });
  const inputs = (all: readonly { value: number; effort: number; customer: "new" | "current" }[]) =>
    all.map(({ value, effort, customer }, i) => accountOf(`A${i}`, value, effort, { customer }));

  it("hours add up to the budget, and new and current to the hours", () => {
    fc.assert(
      fc.property(some, hours, (all, budget) => {
        const plan = planned(inputs(all), budget);
        const sum = plan.accounts.reduce((total, account) => total + account.hours, 0);
        expect(sum + plan.unspent).toBeCloseTo(budget, 6);
        expect(plan.split.new + plan.split.current).toBeCloseTo(sum, 6);
      }),
    );
  });

  it("gives at least as much as equal parts and as the hours really spent", () => {
    fc.assert(
      fc.property(some, hours, (all, budget) => {
        const spent = new Map(all.map((one, i) => [foldAccount(`A${i}`), one.spent]));
        const plan = planned(inputs(all), budget, spent);
        const least = plan.value * (1 + 1e-9);
        expect(plan.equalValue).toBeLessThanOrEqual(least);
        expect(plan.spent?.value ?? 0).toBeLessThanOrEqual(least);
      }),
    );
  });
});

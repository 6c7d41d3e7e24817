import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { foldAccount } from "../../../core/table/names/foldAccount";
import { response } from "../../../core/time/responseCurve";
import { timePlan } from "../../../core/time/timePlan";
import { hoursProblem } from "../../../core/words/en/time";
import { activityOf, findingOf } from "./activityOf";
import { planned } from "./planned";

const accounts = [
  activityOf("Norden", 3000, 4),
  activityOf("Brandt", 1500, 2, { customer: "new" }),
  activityOf("Tarn", 400, 4, { customer: "new" }),
];

const logged = (byAccount: Readonly<Record<string, number>>, finding = 0) => ({
  byAccount: new Map(Object.entries(byAccount)),
  finding,
});

/** The rows of the tables of docs/TIME.md headed "account | hours | gives". */
const worked = readFileSync(join(__dirname, "../../../docs/TIME.md"), "utf8")
  .replace(/## One week, old and new.*/s, "")
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

  it("10 hours: the gain over hours in proportion to value, the split and the next hour", () => {
    const plan = planned(accounts, 10);
    expect(plan.value).toBeCloseTo(3650.06, 2);
    expect(plan.inProportion).toBeCloseTo(3600.03, 2);
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
    const plan = planned(accounts, 10, logged({ norden: 2, tarn: 8 }));
    expect(plan.spent?.value).toBeCloseTo(1180.408 + 345.866, 3);
    expect(plan.spent).toMatchObject({ new: 8, current: 2, hours: 10 });
    const loud = [activityOf("NORDEN GmbH", 3000, 4)];
    expect(planned(loud, 10, logged({ [foldAccount("Norden")]: 2 })).accounts[0]?.spent).toBe(2);
  });

  it("scales the spent hours to the budget; hours elsewhere give nothing", () => {
    const plan = planned(accounts, 10, logged({ norden: 2, "nothing to plan for": 2 }));
    // Half of the four hours: 5 of 10.
    expect(plan.spent?.value).toBeCloseTo(response(3000, 4, 5), 9);
    expect(plan.spent).toMatchObject({ new: 0, current: 5, hours: 4, elsewhere: 2, finding: 0 });
  });

  // Both deals of Norden, 1000 and 3000 of effort 4 each, share 8 hours best where 1000 exp(-a/4) = 3000 exp(-b/4): b - a = 4 ln 3 = 4.3944.
  it("shows an account as the sum of its activities", () => {
    const deals = [
      activityOf("Norden", 1000, 4, { line: "Valves" }),
      activityOf("Norden", 3000, 4, { line: "Sensors" }),
      activityOf("Norden", 2, 2, { purpose: "keeping" }),
    ];
    const { accounts: rows, activities, lines } = planned(deals, 8);
    expect(activities.map(({ line }) => line)).toEqual(["Sensors", "Valves", null]);
    expect(activities[0]?.hours).toBeCloseTo(6.1972, 4);
    expect(activities[1]?.hours).toBeCloseTo(1.8028, 4);
    expect(lines.get("Sensors")).toBeCloseTo(6.1972, 4);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      account: "Norden",
      value: 4002,
      effort: 10,
      purpose: "deal",
      focus: "Sensors",
      parts: { deal: 4000, whitespace: 0, keeping: 2 },
    });
    expect(rows[0]?.hours).toBeCloseTo(8, 12);
    // 3000 (1 - exp(-6.1972/4)) + 1000 (1 - exp(-1.8028/4)) = 2362.814 + 362.814
    expect(rows[0]?.gives).toBeCloseTo(2725.63, 2);
    expect(rows[0]?.nextHour).toBeCloseTo(159.3, 1);
  });

  // The hours with somebody who is not in the table are hours of finding: 4 of 8 logged, so 5 of 10.
  it("counts finding new customers as hours for new customers, in the plan and in the log", () => {
    const all = [activityOf("Norden", 3000, 4), findingOf(1500, 2)];
    const plan = planned(all, 10, logged({ norden: 4 }, 4));
    expect(plan.split.new).toBeCloseTo(10 / 3, 10);
    expect(plan.accounts).toHaveLength(1);
    expect(plan.spent).toMatchObject({ new: 5, current: 5, finding: 4, elsewhere: 0 });
    expect(plan.spent?.value).toBeCloseTo(response(3000, 4, 5) + response(1500, 2, 5), 9);
  });

  it("without the activity of finding such hours give nothing, and are new customers' all the same", () => {
    const { spent } = planned([activityOf("Norden", 3000, 4)], 10, logged({}, 5));
    expect(spent).toMatchObject({ new: 10, current: 0, value: 0 });
  });

  it("the hours of an account count as if they were divided over its activities as well as can be", () => {
    const deals = [
      activityOf("Norden", 1000, 4, { line: "Valves" }),
      activityOf("Norden", 3000, 4, { line: "Sensors" }),
    ];
    const plan = planned(deals, 8, logged({ norden: 3 }));
    expect(plan.spent?.value).toBeCloseTo(plan.value, 9);
  });

  it("no account: an empty plan with every hour unspent", () => {
    expect(planned([], 8)).toMatchObject({
      hours: 8,
      activities: [],
      accounts: [],
      split: { new: 0, current: 0 },
      lines: new Map(),
      value: 0,
      multiplier: 0,
      unspent: 8,
      inProportion: 0,
      spent: null,
    });
  });

  it("one account gets all of it, up to its maximum", () => {
    expect(planned([activityOf("Norden", 10, 1)], 8).accounts[0]?.hours).toBe(8);
    const bounded = planned([activityOf("Norden", 10, 1, { maximum: 3 })], 8);
    expect([bounded.accounts[0]?.hours, bounded.unspent]).toEqual([3, 5]);
  });

  it("no hours give nothing", () => {
    expect(planned(accounts, 0)).toMatchObject({ value: 0, inProportion: 0, split: { new: 0, current: 0 } });
  });

  it.each([
    [timePlan(accounts, -1), "the hours to spend must be a number of 0 or more, not -1"],
    [timePlan([activityOf("A", 1, -2)], 8), "an effort must be hours above 0, not -2"],
    [timePlan([activityOf("A", Number.NaN, 2)], 8), "a value must be a number of 0 or more, not NaN"],
    [
      timePlan([activityOf("A", 1, 2, { minimum: 9 })], 8),
      "the minimum hours add up to 9, more than the 8 to spend: lower a minimum or raise the hours",
    ],
  ])("says what makes no sense (%#)", (made, words) =>
    expect(made.ok ? "" : hoursProblem(made.problem)).toBe(words),
  );

  it("a fault of the engine stays one, and is not told as a problem of the input", () => {
    const spent = logged({ norden: 2 });
    spent.byAccount.values = () => {
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
    all.map(({ value, effort, customer }, i) => activityOf(`A${i}`, value, effort, { customer }));

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

  it("gives at least as much as hours in proportion to value and as the hours really spent", () => {
    fc.assert(
      fc.property(some, hours, (all, budget) => {
        const spent = Object.fromEntries(all.map((one, i) => [foldAccount(`A${i}`), one.spent]));
        const plan = planned(inputs(all), budget, logged(spent));
        const least = plan.value * (1 + 1e-9);
        expect(plan.inProportion).toBeLessThanOrEqual(least);
        expect(plan.spent?.value ?? 0).toBeLessThanOrEqual(least);
      }),
    );
  });
});

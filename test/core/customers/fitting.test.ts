import { groupPatterns, patternsOf } from "../../../core/customers/history/repeatPatterns";
import type { DropoutKind, Fit } from "../../../core/customers/value/DropoutModel";
import { dropoutObjective } from "../../../core/customers/value/dropoutObjective";
import { fitDropout } from "../../../core/customers/value/fitDropout";
import { fitSpend } from "../../../core/customers/value/fitSpend";
import { holdOut } from "../../../core/customers/value/holdOut";
import { historyOfLog } from "./historyOfLog";
import { simulateAccounts, simulateSpend } from "./simulateAccounts";

function settled<Model>(fit: Fit<Model>): Model {
  if (!fit.ok) throw new Error(fit.reason);
  return fit.model;
}

const truth = { r: 0.6, alpha: 4, a: 0.9, b: 3 };

describe.each(["bgnbd", "mbgnbd"] as DropoutKind[])("fitDropout(patterns, %s)", (kind) => {
  test("recovers true parameters within their standard errors, over 20 simulations", () => {
    const off = { r: 0, alpha: 0, a: 0, b: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const { x, last, age } = simulateAccounts(kind, truth, 3000, seed);
      const model = settled(fitDropout(groupPatterns(x, last, age), kind));
      for (const name of ["r", "alpha", "a", "b"] as const) {
        const z = (model[name] - truth[name]) / model.standardErrors[name];
        expect(Math.abs(z)).toBeLessThan(4.5);
        if (Math.abs(z) > 1.96) off[name]++;
      }
    }
    // 95 % intervals miss the truth in 1 of 20; 6 of 20 or more has a chance of 0.0003
    for (const misses of Object.values(off)) expect(misses).toBeLessThan(6);
  });

  test("has the gradient of its likelihood", () => {
    const { x, last, age } = simulateAccounts(kind, truth, 200, 1);
    const objective = dropoutObjective(groupPatterns(x, last, age), kind);
    const point = Float64Array.of(0.2, 1.5, -0.4, 0.9);
    const gradient = new Float64Array(4);
    objective(point, gradient);
    for (let i = 0; i < 4; i++) {
      const at = (step: number) =>
        objective(
          point.map((v, j) => (i === j ? v + step : v)),
          new Float64Array(4),
        );
      expect(gradient[i]).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 8);
    }
  });

  test("does not depend on the order of the accounts", () => {
    const { x, last, age } = simulateAccounts(kind, truth, 500, 3);
    const there = settled(fitDropout(groupPatterns(x, last, age), kind));
    const back = settled(fitDropout(groupPatterns(x.reverse(), last.reverse(), age.reverse()), kind));
    expect(back.r).toBeCloseTo(there.r, 8);
    expect(back.logLikelihood).toBeCloseTo(there.logLikelihood, 6);
  });
});

const columns = (rows: readonly (readonly [x: number, last: number, age: number])[]) =>
  groupPatterns(
    Float64Array.from(rows, ([x]) => x),
    Float64Array.from(rows, ([, last]) => last),
    Float64Array.from(rows, ([, , age]) => age),
  );
const times = <T>(count: number, one: (i: number) => T) => Array.from({ length: count }, (_, i) => one(i));

describe("fitDropout gives no model, and says why, for", () => {
  test.each([
    ["no account", "too-few-accounts", []],
    ["one account", "too-few-accounts", [[3, 10, 20]]],
    ["29 accounts", "too-few-accounts", times(29, (i) => [i % 3, i % 3, 40] as const)],
    ["nobody who bought again", "no-repeats", times(100, (i) => [0, 0, i] as const)],
    ["accounts that are all alike", "all-alike", times(100, () => [2, 10, 40] as const)],
    [
      "9 of 100 that bought again",
      "few-repeats",
      times(100, (i) => [i < 9 ? 1 : 0, i < 9 ? i + 1 : 0, 40] as const),
    ],
    ["all purchases on one day", "no-repeats", times(100, () => [0, 0, 0] as const)],
    ["accounts as regular as a clock", "not-settled", times(60, (i) => [10 + (i % 2), 39, 40] as const)],
  ] as const)("%s: %s", (_, reason, rows) => {
    for (const kind of ["bgnbd", "mbgnbd"] as const) {
      expect(fitDropout(columns(rows), kind)).toEqual({ ok: false, reason, accounts: rows.length });
    }
  });
});

describe("fitSpend(spend)", () => {
  test("recovers true parameters within their standard errors, over 20 simulations", () => {
    const truth = { p: 5, q: 4, v: 20 };
    for (let seed = 1; seed <= 20; seed++) {
      const model = settled(fitSpend(simulateSpend(truth, 1500, seed)));
      for (const name of ["p", "q", "v"] as const) {
        expect(Math.abs((model[name] - truth[name]) / model.standardErrors[name])).toBeLessThan(4);
      }
    }
  });

  test("in another currency gives the same model, v scaled", () => {
    const { count, mean } = simulateSpend({ p: 5, q: 4, v: 20 }, 500, 1);
    const one = settled(fitSpend({ count, mean }));
    const other = settled(fitSpend({ count, mean: mean.map((m) => 1e5 * m) }));
    expect(other.p / one.p).toBeCloseTo(1, 8);
    expect(other.v / one.v / 1e5).toBeCloseTo(1, 8);
    expect(one.logLikelihood - other.logLikelihood).toBeCloseTo(500 * Math.log(1e5), 5);
  });

  test.each([
    ["no amounts", "no-amounts", 0, []],
    ["29 accounts", "too-few-accounts", 29, times(29, (i) => 10 + i)],
    ["the same spend everywhere", "all-alike", 40, times(40, () => 99)],
  ])("gives no model for %s", (_, reason, accounts, means) => {
    const mean = Float64Array.from(means);
    expect(fitSpend({ count: mean.map(() => 2), mean })).toEqual({ ok: false, reason, accounts });
  });
});

describe("holdOut(history, kind)", () => {
  test("is not there for less than a year, nor for too few customers", () => {
    const days = (last: number) => [45000, 45000 + last];
    expect(holdOut(historyOfLog(["A", "B"], days(300)), "bgnbd")).toBeNull();
    expect(holdOut(historyOfLog(["A", "B"], days(700)), "bgnbd")).toBeNull();
  });
});

test("patterns of a history are in weeks", () => {
  expect([...patternsOf(historyOfLog(["A", "A"], [45000, 45014], null, 45021)).age]).toEqual([3]);
});

import { finish } from "../../../core/cells/slices";
import { groupPatterns, patternsOf } from "../../../core/customers/history/repeatPatterns";
import type { Fit } from "../../../core/customers/value/DropoutModel";
import { dropoutObjective } from "../../../core/customers/value/dropoutObjective";
import { fitBuying } from "../../../core/customers/value/fitBuying";
import { fitDropoutInSlices } from "../../../core/customers/value/fitDropout";
import { fitSpend } from "../../../core/customers/value/fitSpend";
import { holdOutInSlices } from "../../../core/customers/value/holdOut";
import { seededRandom } from "../../../core/statistics/seededRandom";
import { whole } from "../whole";
import { tallyOfLog } from "./historyOfLog";
import { simulateAccounts, simulateSpend } from "./simulateAccounts";

const fitDropout = whole(fitDropoutInSlices);
const holdOut = whole(holdOutInSlices);

function settled<Model>(fit: Fit<Model>): Model {
  if (!fit.ok) throw new Error(fit.reason);
  return fit.model;
}

const truth = { r: 0.6, alpha: 4, a: 0.9, b: 3 };

describe.each(["bgnbd", "mbgnbd"] as const)("fitDropout(patterns, %s)", (kind) => {
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
  ] as const)("%s: %s", (_, reason, rows) => {
    for (const kind of ["bgnbd", "mbgnbd", "nbd"] as const) {
      expect(fitDropout(columns(rows), kind)).toEqual({ ok: false, reason, accounts: rows.length });
    }
  });
});

test("accounts as regular as a clock show no sign of stopping: NBD, all at the same rate", () => {
  const { bgnbd, mbgnbd, buying } = fitBuying(columns(times(60, (i) => [10 + (i % 2), 39, 40] as const)));
  expect([bgnbd.ok, mbgnbd.ok]).toEqual([false, false]);
  const { kind, r, alpha } = settled(buying);
  expect(kind).toBe("nbd");
  // 10.5 purchases in 40 weeks
  expect(r / alpha).toBeCloseTo(10.5 / 40, 6);
});

describe("fitSpend(spend)", () => {
  test("recovers true parameters within their standard errors, over 20 simulations", () => {
    const truth = { p: 5, q: 4, v: 20 };
    for (let seed = 1; seed <= 20; seed++) {
      const model = settled(finish(fitSpend(simulateSpend(truth, 1500, seed))));
      for (const name of ["p", "q", "v"] as const) {
        expect(Math.abs((model[name] - truth[name]) / model.standardErrors[name])).toBeLessThan(4);
      }
    }
  });

  test("in another currency gives the same model, v scaled", () => {
    const { count, mean } = simulateSpend({ p: 5, q: 4, v: 20 }, 500, 1);
    const one = settled(finish(fitSpend({ count, mean })));
    const other = settled(finish(fitSpend({ count, mean: mean.map((m) => 1e5 * m) })));
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
    expect(finish(fitSpend({ count: mean.map(() => 2), mean }))).toEqual({ ok: false, reason, accounts });
  });
});

describe("fitBuying(patterns) tells all by", () => {
  const of = (...simulation: Parameters<typeof simulateAccounts>) => {
    const { x, last, age } = simulateAccounts(...simulation);
    return fitBuying(groupPatterns(x, last, age));
  };

  test("NBD where nobody stops: no stopping model is likelier", () => {
    // purchases at constant rates: x of age T are Poisson, the last of x uniform ones lies at T times the largest
    const random = seededRandom(2);
    const rows = times(200, (i) => {
      const rate = 0.05 + 0.002 * i;
      const age = 60 + (i % 40);
      let [x, last] = [0, 0];
      const next = (t: number) => t - Math.log(1 - random()) / rate;
      for (let t = next(0); t < age; t = next(t)) {
        x++;
        last = t;
      }
      return [x, last, age] as const;
    });
    const { buying, nbd } = fitBuying(columns(rows));
    expect(buying).toEqual(nbd);
    expect(settled(buying)).toMatchObject({ kind: "nbd", a: 0 });
    // The mean rate of NBD is r / alpha; that of the rows 0.05 ... 0.448, on average 0.249
    expect(settled(buying).r / settled(buying).alpha).toBeCloseTo(0.249, 1);
  });

  test("MBG/NBD where it is clearly likelier, else BG/NBD", () => {
    const single = { r: 1, alpha: 6, a: 0.8, b: 1.5 };
    expect(settled(of("mbgnbd", single, 2000, 3).buying).kind).toBe("mbgnbd");
    expect(settled(of("bgnbd", single, 2000, 3).buying).kind).toBe("bgnbd");
  });

  test("one chance to stop for all, where they differ no more than by chance", () => {
    const alike = of("bgnbd", { r: 2, alpha: 10, a: 200, b: 1800 }, 300, 4);
    const { a, b } = settled(alike.buying);
    expect(a / (a + b)).toBeCloseTo(0.1, 1);
  });
});

describe("holdOut(history)", () => {
  test("is not there for less than a year, nor for too few customers", () => {
    const days = (last: number) => [45000, 45000 + last];
    expect(holdOut(tallyOfLog(["A", "B"], days(300)))).toBeNull();
    expect(holdOut(tallyOfLog(["A", "B"], days(700)))).toBeNull();
  });
});

test("patterns of a history are in weeks", () => {
  expect([...patternsOf(tallyOfLog(["A", "A"], [45000, 45014], null, 45021)).age]).toEqual([3]);
});

import fc from "fast-check";
import { historyUntil } from "../../../core/customers/history/historyUntil";
import { patternsOf } from "../../../core/customers/history/repeatPatterns";
import { returnShare } from "../../../core/customers/history/returnShare";
import { tallyOfHistory } from "../../../core/customers/tally/tallyOfHistory";
import { historyOfLog, tallyOfLog } from "./historyOfLog";

const none = Number.NaN;
const told = (history: ReturnType<typeof historyOfLog>) =>
  Object.fromEntries(history.issues.map(({ code, rows }) => [code, rows]));

describe("historyOfLog(accounts, days, amounts, asOf)", () => {
  test("takes what an account buys on one day for one purchase", () => {
    const history = historyOfLog(["B", "A", "B", "B"], [45010, 45000, 45010, 45000], [5, 1, 7, 2]);
    expect(history.accounts).toEqual(["B", "A"]);
    expect([...history.start]).toEqual([0, 2, 3]);
    expect([...history.days]).toEqual([45000, 45010, 45000]);
    expect([...history.amounts]).toEqual([2, 12, 1]);
    expect(told(history)).toEqual({ "same-day": 1 });
  });

  test("leaves out and tells what is no purchase", () => {
    const history = historyOfLog(
      ["A", "", "A", "A", "A", "A", "A"],
      [45000, 45000, none, -320000, 45300, 45100, 45200],
      [10, 10, 10, 10, 10, -4, 0],
      45250,
    );
    expect([...history.days]).toEqual([45000, 45200]);
    expect(told(history)).toEqual({
      "no-account": 1,
      "no-date": 1,
      "stray-year": 1,
      future: 1,
      refund: 1,
      "zero-amount": 1,
    });
  });

  test("counts a purchase without an amount, and tells it", () => {
    const history = historyOfLog(["A", "A"], [45000, 45010], [none, none]);
    expect([...history.days]).toEqual([45000, 45010]);
    expect(history.hasAmounts).toBe(false);
    expect(told(history)).toEqual({ "no-amount": 2 });
  });

  test("a mistyped year far ahead does not become the as-of date", () => {
    expect(historyOfLog(["A", "B", "C"], [45000, 45010, 73000]).asOf).toBe(45010);
  });

  test("is empty for no row", () => {
    expect(historyOfLog([], [])).toMatchObject({ accounts: [], asOf: 0, hasAmounts: false });
  });

  test("the order of the rows does not matter", () => {
    const row = fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 45000, max: 45060 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const build = (list: typeof rows) => {
          const history = historyOfLog(
            list.map(([name]) => name),
            list.map(([, day]) => day),
          );
          return history.accounts
            .map((name, i) => [name, ...history.days.slice(history.start[i], history.start[i + 1])].join())
            .sort();
        };
        expect(build([...rows].reverse())).toEqual(build(rows));
      }),
    );
  });
});

test("historyUntil(history, day) is the history as it was known then", () => {
  const history = historyOfLog(["A", "A", "B"], [45000, 45100, 45050], [1, 2, 3]);
  expect(historyUntil(history, 45049)).toMatchObject({ accounts: ["A"], asOf: 45049 });
  expect([...historyUntil(history, 45050).days]).toEqual([45000, 45050]);
});

test("patternsOf(tally) counts accounts that bought alike once", () => {
  const patterns = patternsOf(tallyOfLog(["A", "A", "B", "B", "C"], [7, 14, 7, 14, 28]));
  expect([...patterns.x]).toEqual([0, 1]);
  expect([...patterns.last]).toEqual([0, 1]);
  expect([...patterns.age]).toEqual([0, 3]);
  expect([...patterns.count]).toEqual([1, 2]);
  expect([...patterns.patternOf]).toEqual([1, 1, 0]);
});

describe("returnShare(tally, months)", () => {
  test("is the share of the window's revenue from accounts that bought on an earlier day", () => {
    // as of 2026-09-30, window from 2025-10-01: A 30 (bought before), B 10 (new) then 20: 50 of 60 return
    const history = historyOfLog(["A", "A", "B", "B"], [45800, 46000, 46100, 46295], [99, 30, 10, 20]);
    expect(returnShare(tallyOfHistory(history))).toMatchObject({ share: 50 / 60, why: "known" });
  });

  test("is not known where the history starts inside the window", () => {
    expect(returnShare(tallyOfLog(["A", "A"], [46000, 46200], [1, 2]))).toMatchObject({
      share: null,
      why: "history-too-short",
    });
  });

  test("is not known without amounts", () => {
    expect(returnShare(tallyOfLog(["A", "A"], [45000, 46200])).why).toBe("no-amounts");
  });

  test("lies in 0..1 wherever it is known", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.integer({ min: 45000, max: 46000 }),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const history = historyOfLog(
          rows.map(([name]) => name),
          rows.map(([, day]) => day),
          rows.map(([, , amount]) => amount),
        );
        const { share } = returnShare(tallyOfHistory(history));
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });
});

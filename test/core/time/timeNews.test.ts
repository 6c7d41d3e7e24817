import { later } from "../../../core/cells/slices";
import { expectedGain, keptSide, timeNews } from "../../../core/time/timeNews";
import type { TimePlan } from "../../../core/time/timePlan";
import { headline, lede } from "../../../core/words/en/time";
import { activityOf, findingOf } from "./activityOf";
import { planned } from "./planned";

const known = <T>(answer: T) =>
  later(function* () {
    yield;
    return answer;
  });

const plan = (change: Partial<TimePlan>): TimePlan => ({
  hours: 24,
  activities: planned([activityOf("A", 1, 1)], 1).activities,
  accounts: [],
  lines: new Map(),
  split: { new: 6, current: 18 },
  value: 12,
  multiplier: 1,
  unspent: 0,
  inProportion: 8,
  spent: null,
  balance: planned([activityOf("A", 1, 1)], 1).balance,
  range: known(null),
  staying: known([]),
  ...change,
});
const spent = (fresh: number, value = 10) => ({
  new: fresh,
  current: 24 - fresh,
  value,
  hours: 24,
  finding: 0,
  elsewhere: 0,
  byActivity: [],
});

test.each<[string, Partial<TimePlan>, ReturnType<typeof timeNews>, string]>([
  ["no account", { activities: [] }, { code: "no-accounts" }, "Nothing competes for your hours yet"],
  ["no log", {}, { code: "share", share: 0.25, of: "new" }, "Give 25 % of your hours to new customers"],
  [
    "no log and no hours",
    { hours: 0, split: { new: 0, current: 0 } },
    { code: "no-hours" },
    "No selling hours this week",
  ],
  [
    "too few with new ones",
    { spent: spent(2) },
    { code: "move-hours", hours: 4, to: "new" },
    "Move 4 hours from current to new customers",
  ],
  [
    "too many with new ones",
    { spent: spent(7) },
    { code: "move-hours", hours: 1, to: "current" },
    "Move 1 hour from new to current customers",
  ],
  [
    "within half an hour",
    { spent: spent(6.4) },
    { code: "divided-well" },
    "Your hours are divided well between new and current customers",
  ],
])("timeNews: %s", (_, change, news, words) => {
  expect(timeNews(plan(change), null)).toEqual(news);
  expect(headline(plan(change), null)).toBe(words);
});

test("expectedGain is over the hours as spent, over hours in proportion to worth without a log, and nothing over nothing", () => {
  expect(expectedGain(plan({}))).toBe(0.5);
  expect(expectedGain(plan({ spent: spent(2, 10) }))).toBeCloseTo(0.2, 12);
  expect(expectedGain(plan({ inProportion: 0 }))).toBeNull();
  expect(lede(plan({}))).toBe(
    "24 selling hours this week. Expected gain over hours in proportion to worth: 50 %",
  );
  expect(lede(plan({ inProportion: 0 }))).toBe("24 selling hours this week.");
});

test("timeNews never moves hours away from the side of which the review says that its deals are too few", () => {
  const more = plan({ spent: spent(7) });
  expect(timeNews(more, "new")).toEqual({ code: "keep-hours", for: "new" });
  expect(headline(more, "new")).toBe(
    "Keep the hours that you give to new customers: their deals are too few",
  );
  expect([keptSide(more, "new"), keptSide(more, "current"), keptSide(more, null)]).toEqual([
    "new",
    null,
    null,
  ]);
  expect(timeNews(more, "current")).toEqual({ code: "move-hours", hours: 1, to: "current" });
  expect(timeNews(plan({ spent: spent(2) }), "current")).toEqual({ code: "keep-hours", for: "current" });
  expect(timeNews(plan({ spent: spent(2) }), "new")).toEqual({ code: "move-hours", hours: 4, to: "new" });
});

test("timeNews tells the share of the side whose deals are too few", () => {
  expect(headline(plan({}), "current")).toBe("Give 75 % of your hours to current customers");
  expect(headline(plan({}), "new")).toBe("Give 25 % of your hours to new customers");
});

test("the headline gives no hours of nothing to the side whose deals are too few", () => {
  const nothing = plan({ split: { new: 0, current: 24 } });
  expect(timeNews(nothing, "new")).toEqual({ code: "nothing-for", side: "new", has: false });
  expect(headline(nothing, "new")).toBe(
    "Deals with new customers are too few, and nothing here to spend hours on would make more of them",
  );
  expect(headline(nothing, null)).toBe("Your hours go to 1 account");
  const none = plan({ split: { new: 24, current: 0 } });
  expect(headline(none, "current")).toBe(
    "By worth alone no hour goes to current customers, though their deals are too few",
  );
});

test("a gain that rounds to nothing, or a loss, is not told", () => {
  expect(lede(plan({ value: 8.03 }))).toBe("24 selling hours this week.");
  expect(lede(plan({ value: 7 }))).toBe("24 selling hours this week.");
  expect(lede(plan({ range: known([-0.04, 0.06] as const) }))).toBe(
    "24 selling hours this week. Expected gain over hours in proportion to worth: none that is sure",
  );
});

test("where everybody is on one side there is nothing to divide: the headline tells over whom the hours go", () => {
  const of = (values: readonly number[], hours: number) => {
    const rows = values.map((value, at) => activityOf(`A${at}`, value, 2));
    return { ...planned(rows, hours), spent: null };
  };
  const told = (values: readonly number[], hours = 6) => {
    const { activities, split } = of(values, hours);
    return headline(plan({ activities, split, hours }), null);
  };
  // 2 (1 - exp(-h / 2)) beside 1 of the same effort: the first is worth 2 ln 2 = 1.4 hours more.
  expect(told([2, 1])).toBe("Your hours go to 2 accounts, the most to A0");
  expect(told([1, 1, 1])).toBe("Your hours go to 3 accounts");
  const { activities } = planned([findingOf(1, 2)], 3);
  expect(headline(plan({ activities, split: { new: 3, current: 0 }, hours: 3 }), null)).toBe(
    "Your hours go to finding new customers",
  );
  // 9 an hour against 1.5 an hour of the same effort: finding gets the most, so that no account is said to.
  const sought = planned([activityOf("N", 3, 2, { customer: "new" }), findingOf(18, 2)], 8);
  expect(
    headline(plan({ activities: sought.activities, split: { new: 8, current: 0 }, hours: 8 }), null),
  ).toBe("Your hours go to 1 account and to finding new customers");
  const kept = planned([activityOf("N", 18, 2, { customer: "new" }), findingOf(3, 2)], 8);
  expect(headline(plan({ activities: kept.activities, split: { new: 8, current: 0 }, hours: 8 }), null)).toBe(
    "Your hours go to 1 account and to finding new customers, the most to N",
  );
  // Current customers are there and get nothing: that is advice.
  const both = planned([activityOf("N", 9, 2, { customer: "new" }), activityOf("C", 0.001, 2)], 2);
  expect(headline(plan({ activities: both.activities, split: both.split, hours: 2 }), null)).toMatch(
    /^Give 100 % of your hours to new customers/,
  );
});

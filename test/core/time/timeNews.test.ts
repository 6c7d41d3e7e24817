import { expectedGain, timeNews } from "../../../core/time/timeNews";
import type { TimePlan } from "../../../core/time/timePlan";
import { headline, lede } from "../../../core/words/en/time";

const plan = (change: Partial<TimePlan>): TimePlan => ({
  hours: 24,
  accounts: [{ account: "A" }] as unknown as TimePlan["accounts"],
  split: { new: 6, current: 18 },
  value: 12,
  multiplier: 1,
  unspent: 0,
  equalValue: 8,
  spent: null,
  ...change,
});
const spent = (fresh: number, value = 10) => ({ new: fresh, current: 24 - fresh, value, hours: 24 });

test.each<[string, Partial<TimePlan>, ReturnType<typeof timeNews>, string]>([
  ["no account", { accounts: [] }, { code: "no-accounts" }, "No account competes for your hours yet"],
  ["no log", {}, { code: "share-for-new", share: 0.25 }, "Give 25 % of your hours to new customers"],
  [
    "no log and no hours",
    { hours: 0, split: { new: 0, current: 0 } },
    { code: "share-for-new", share: 0 },
    "Give 0 % of your hours to new customers",
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
  expect(timeNews(plan(change))).toEqual(news);
  expect(headline(plan(change))).toBe(words);
});

test("expectedGain is over the hours as spent, over equal parts without a log, and nothing over nothing", () => {
  expect(expectedGain(plan({}))).toBe(0.5);
  expect(expectedGain(plan({ spent: spent(2, 10) }))).toBeCloseTo(0.2, 12);
  expect(expectedGain(plan({ equalValue: 0 }))).toBeNull();
  expect(lede(plan({}))).toBe("24 selling hours this week. Expected gain over equal parts: 50 %");
  expect(lede(plan({ equalValue: 0 }))).toBe("24 selling hours this week.");
});

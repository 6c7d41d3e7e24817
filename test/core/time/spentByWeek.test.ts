import { spentByWeek } from "../../../core/time/spentByWeek";

// 2026-10-19, a Monday, is the serial day 46314.
const monday = 46314;
const isCurrent = (account: string) => account === "acme";

test("hours of a week stand together from Monday to Sunday, a week without any in its place", () => {
  const entries = [
    { day: monday + 6, account: "acme", hours: 2 },
    { day: monday, account: "somebody", hours: 3 },
    { day: monday - 8, account: "acme", hours: 1 },
  ];
  expect(spentByWeek(entries, isCurrent)).toEqual([
    { monday: monday - 14, new: 0, current: 1 },
    { monday: monday - 7, new: 0, current: 0 },
    { monday, new: 3, current: 2 },
  ]);
});

test("no entry gives no week", () => expect(spentByWeek([], isCurrent)).toEqual([]));

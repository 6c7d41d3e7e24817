import { dayOfNumber, dayOrderOf, isOrderAmbiguous, parseDay } from "../../../core/cells/parseDay";

// 46295 is 2026-09-30: 25569 (1970-01-01) and 20726 days.
test.each([
  "2026-09-30",
  "2026-09-30T23:59:59Z",
  "2026/9/30",
  "30.09.2026",
  "30/09/2026 14:05",
  "9/30/26",
  "30. September 2026",
  "Sep 30, 2026",
  "30-Sep-26",
  "30sep2026",
  "30 de septiembre de 2026",
  "mercredi 30 septembre 2026",
  "Wed Sep 30 2026",
  "30 settembre 2026",
  "30 de setembro de 2026",
  "September 30th, 2026",
  "20260930",
  "46295",
  "46295.75",
  "2026-09-30T08:15:30.123456789Z",
  "2026-09-30T08:15:30.123456789+02:00",
  "2026-09-30 08:15:30.123456 UTC",
  "2026-09-30T08:15:30-0500",
  "2026-09-30 08:15:30+00",
  "20260930T081530Z",
  "2026年9月30日",
  "2026年09月30日 08:15",
  "2026년 9월 30일",
  "1790726400",
  "1790726400.5",
  "1790726400000",
])("%j is 2026-09-30", (text) => {
  expect(parseDay(text, "dmy")).toBe(46295);
});

test.each([
  "",
  "tbc",
  "Q3 2026",
  "5/5/1023",
  "1023-05-05",
  "2026-02-30",
  "31/04/2026",
  "12",
  "30.09",
  "Sep 2026",
  "9999-12-31",
])("%j is no day", (text) => {
  expect(parseDay(text, "dmy")).toBeNaN();
});

// 46115 is 2026-04-03, 46085 is 2026-03-04.
test("3/4/2026 is a day in April or in March, as the column says", () => {
  expect(parseDay("3/4/2026", "dmy")).toBe(46115);
  expect(parseDay("3/4/2026", "mdy")).toBe(46085);
  expect(isOrderAmbiguous("3/4/2026")).toBe(true);
  expect(isOrderAmbiguous("4/4/2026")).toBe(false);
  expect(dayOrderOf("25/3/2026")).toBe("dmy");
  expect(dayOrderOf("3/25/2026")).toBe("mdy");
  expect(dayOrderOf("2026-03-25")).toBeNull();
});

test.each([
  [46295.99, 46295],
  [20260930, 46295],
  [1790726400000, 46295],
  [1790726400, 46295],
  [1790726400.25, 46295],
  [1790726400000000, 46295],
  [1790726400000000000, 46295],
  [500000000, Number.NaN],
  [4200000000, Number.NaN],
  [1023, Number.NaN],
  [-1, Number.NaN],
  [2026, Number.NaN],
])("dayOfNumber(%d) is %d", (value, day) => {
  expect(dayOfNumber(value)).toBe(day);
});

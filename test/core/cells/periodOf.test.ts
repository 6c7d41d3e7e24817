import { lastDayOf } from "../../../core/cells/lastDayOf";
import { periodHabit } from "../../../core/cells/periodHabit";
import { type PeriodHabit, periodOf } from "../../../core/cells/periodOf";

function periodEnd(text: string, habit?: PeriodHabit): number {
  const period = periodOf(text, habit);
  return period === null ? Number.NaN : lastDayOf(period);
}

// 46326 is 2026-10-31, 46387 is 2026-12-31.
test.each([
  "Oct-26",
  "Oct 2026",
  "October 2026",
  "okt. 2026",
  "octubre de 2026",
  "out/26",
  "10/2026",
  "10.2026",
  "2026-10",
  "2026/10",
  "202610",
  "2026年10月",
  "Oct'26",
  "2026 Oct",
])("%j ends on 2026-10-31", (text) => {
  expect(periodEnd(text)).toBe(46326);
});

test.each([
  "Q4 2026",
  "Q4/26",
  "Q4-2026",
  "2026 Q4",
  "2026-Q4",
  "4Q26",
  "4. Quartal 2026",
  "T4 2026",
  "4T 2026",
  "4º trimestre de 2026",
  "4e trimestre 2026",
  "Dez 26",
])("%j ends on 2026-12-31", (text) => {
  expect(periodEnd(text)).toBe(46387);
});

// 2026-10-01 is a Thursday of week 40, which ends on 2026-10-04; week 1 of 2026 begins on 2025-12-29.
test.each([
  ["2026-W40", 46299],
  ["2026W40", 46299],
  ["KW 40/2026", 46299],
  ["KW40 2026", 46299],
  ["W40 2026", 46299],
  ["Week 40 2026", 46299],
  ["2026-W01", 46026],
  ["2027-W01", 46397],
  ["2026-W54", Number.NaN],
])("%j ends on serial day %d", (text, day) => {
  expect(periodEnd(text)).toBe(day);
});

test.each([
  "",
  "tbc",
  "Q5 2026",
  "13/2026",
  "2026-00",
  "Sensors 26",
  "26",
  "Oct",
  "10-26",
  "9/30/26",
  "1023-10",
  "May",
])("%j names no period of a year", (text) => {
  expect(periodEnd(text)).toBeNaN();
});

// By the calendar: 46112 is 2026-03-31, 46203 is 2026-06-30, 46477 is 2027-03-31, 46568 is 2027-06-30, 46752 is 2027-12-31.
test.each([
  ["H1 2026", 46203],
  ["1H26", 46203],
  ["H1/26", 46203],
  ["1. Halbjahr 2026", 46203],
  ["S1 2026", 46203],
  ["1er semestre 2026", 46203],
  ["1º semestre de 2026", 46203],
  ["primo semestre 2026", 46203],
  ["1e halfjaar 2026", 46203],
  ["H2 FY2027", 46752],
  ["2027", 46752],
  ["FY27", 46752],
  ["FY 2027", 46752],
  ["EOY 2027", 46752],
  ["end of 2027", 46752],
  ["FY26 Q4", 46387],
  ["Q4 FY2026", 46387],
  ["FY2026-Q4", 46387],
  ["Q4FY26", 46387],
  ["Q1 26/27", 46203],
  ["Q4 2026/27", 46477],
  ["FY26/27 Q4", 46477],
  ["H1 26/27", 46295],
  ["FY 2026-27", 46477],
  ["2026/27", 46477],
  ["2026/2027", 46477],
  ["segundo semestre 2026", 46387],
  ["viertes Quartal 2026", 46387],
  ["4ème trimestre 2026", 46387],
])("%j ends on serial day %d", (text, day) => {
  expect(periodEnd(text)).toBe(day);
});

// 46299 is the Sunday of week 40 of 2026, 2026-10-04.
test.each([
  "2026 KW 40",
  "KW 40/26",
  "40. KW 2026",
  "Week 40, 2026",
  "S40 2026",
  "semana 40 de 2026",
  "Woche 40 2026",
  "W40/26",
  "settimana 40 2026",
  "Sem. 40 2026",
])("%j ends on 2026-10-04", (text) => {
  expect(periodEnd(text)).toBe(46299);
});

test.each([
  "KW 45",
  "W1",
  "Week 24",
  "Q4",
  "Dec",
  "Dez.",
  "S24",
  "H2",
  "15-Dec",
  "Plan A",
  "EOY",
  "FY",
  "26/27",
  "Model 2027",
  "Q1 Q2 2026",
])("%j has no last day that is known", (text) => {
  expect(periodEnd(text)).toBeNaN();
});

test("S1 is a half, unless its column counts weeks", () => {
  expect(periodEnd("S1 2026")).toBe(46203);
  expect(periodEnd("S1 2026", periodHabit(["S1 2026", "S24 2026"]))).toBe(46026);
});

test("a figure behind a month is a year, unless its column counts days", () => {
  expect(periodEnd("Dec 15")).toBe(42369);
  expect(periodEnd("Dec 15", periodHabit(["Dec 15", "Jan 8"]))).toBeNaN();
  expect(periodEnd("Dec 15", periodHabit(["Dec 15", "Jan 28"]))).toBeNaN();
  expect(periodHabit(["Dec 25", "Jan 26"]).figureIsDay).toBe(false);
});

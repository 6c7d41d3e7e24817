import { periodEnd } from "../../../core/cells/periodEnd";

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
  "2026",
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
])("%j names no month or quarter of a year", (text) => {
  expect(periodEnd(text)).toBeNaN();
});

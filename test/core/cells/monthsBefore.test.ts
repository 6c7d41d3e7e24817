import { monthsBefore } from "../../../core/cells/monthsBefore";

test("monthsBefore(day, months) keeps to the calendar and to short months", () => {
  expect(monthsBefore(46112, 1)).toBe(46081); // 2026-03-31 -> 2026-02-28
  expect(monthsBefore(46295, 12)).toBe(45930); // 2026-09-30 -> 2025-09-30
  expect(monthsBefore(46023, 1)).toBe(45992); // 2026-01-01 -> 2025-12-01
});

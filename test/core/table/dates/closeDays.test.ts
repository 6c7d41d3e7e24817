import { closeDays } from "../../../../core/table/dates/closeDays";

describe("closeDays(actual, expected)", () => {
  it("is the actual close date, and the expected one where that is missing", () => {
    const actual = Float64Array.of(46010, Number.NaN, Number.NaN);
    const expected = Float64Array.of(46000, 46020, Number.NaN);
    expect([...(closeDays(actual, expected) ?? [])]).toEqual([46010, 46020, Number.NaN]);
  });

  it("is the one column where there is one, and null where there is none", () => {
    const days = Float64Array.of(46010);
    expect(closeDays(days, null)).toBe(days);
    expect(closeDays(null, days)).toBe(days);
    expect(closeDays(null, null)).toBeNull();
  });
});

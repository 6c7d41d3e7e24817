import { latestDay } from "../../../../core/table/dates/latestDay";
import { Outcome } from "../../../../core/table/Pipeline";

describe("latestDay(days, outcome)", () => {
  const days = Float64Array.of(46000, Number.NaN, 46050, 46020);
  it("is the latest of all days, or of those of won and lost deals", () => {
    expect(latestDay(days, null)).toBe(46050);
    const outcome = Uint8Array.of(Outcome.won, Outcome.won, Outcome.open, Outcome.lost);
    expect(latestDay(days, outcome)).toBe(46020);
  });
  it("is -Infinity where there is no day", () => {
    expect(latestDay(new Float64Array(0), null)).toBe(Number.NEGATIVE_INFINITY);
    expect(latestDay(days, new Uint8Array(4))).toBe(Number.NEGATIVE_INFINITY);
  });
});

import { uptake } from "../../../core/measures/uptake";
import * as words from "../../../core/words/en/ease";

// 2025-01-01 is 45658, 2025-03-31 45747, 2025-04-01 45748, 2026-09-30 46295
describe("uptake", () => {
  test("the example of its documentation", () => {
    expect(uptake({ names: ["A"], codes: [0], days: [46295] }).quarters).toEqual(["2026 Q3"]);
  });

  test("counts the deals of each line by calendar quarter, with none left out", () => {
    const { quarters, lines } = uptake({
      names: ["A", "B"],
      codes: [0, 0, 0, 1, 0],
      days: [45658, 45747, 45748, 45748, 45931],
    });
    expect(quarters).toEqual(["2025 Q1", "2025 Q2", "2025 Q3", "2025 Q4"]);
    expect(lines.map(({ line, isNew, first, deals }) => ({ line, isNew, first, deals }))).toEqual([
      { line: "A", isNew: false, first: 0, deals: 4 },
      { line: "B", isNew: false, first: 1, deals: 1 },
    ]);
    const a = lines.find(({ line }) => line === "A");
    expect(a?.quarters.map(({ deals }) => deals)).toEqual([2, 1, 0, 1]);
    expect(a?.quarters.map(({ share }) => share)).toEqual([1, 0.5, null, 1]);
  });

  /** Six quarters of 2025 and 2026 with so many deals of A each, and B's in the last ones. */
  const sixQuarters = (ofA: number, ...ofB: readonly number[]) => {
    const starts = [45658, 45748, 45839, 45931, 46023, 46113];
    const deals = starts.flatMap((day, quarter) => [
      ...Array.from({ length: ofA }, () => [0, day]),
      ...Array.from({ length: ofB[quarter - 6 + ofB.length] ?? 0 }, () => [1, day]),
    ]);
    const { lines } = uptake({
      names: ["A", "B"],
      codes: deals.map(([code = -1]) => code),
      days: deals.map(([, day = Number.NaN]) => day),
    });
    return lines.find(({ line }) => line === "B")?.isNew;
  };

  test("a line is new where chance does not explain that it had no deal before", () => {
    // 5 of 15 since: (2/3)^20 is next to nothing.
    expect(sixQuarters(5, 2, 3)).toBe(true);
    // 1 of 41 since: (40/41)^160 = 0.019; but of 20 a quarter (20/21)^60 = 0.054 with three quarters since
    expect(sixQuarters(40, 1)).toBe(true);
    expect(sixQuarters(20, 1, 1, 1)).toBe(false);
    // One empty quarter alone says nothing, and two of the first six are long ago.
    expect(sixQuarters(40, 9, 9, 9, 9, 9)).toBe(false);
  });

  test("a line of long ago is no longer new", () => {
    const days = [45658, 45748, 46295];
    expect(uptake({ names: ["A", "B"], codes: [0, 1, 0], days }).lines.map(({ isNew }) => isNew)).toEqual([
      false,
      false,
    ]);
  });

  test("deals without line or date are left out and counted; without any there is no quarter", () => {
    expect(uptake({ names: ["A"], codes: [0, -1], days: [Number.NaN, 46295] })).toEqual({
      quarters: [],
      lines: [],
      left: 2,
    });
  });

  test("in words", () => {
    const { lines } = uptake({
      names: ["A", "Service"],
      codes: [0, 0, 0, 0, 1, 1, 1],
      days: [45658, 45658, 45748, 45748, 45840, 45940, 45940],
    });
    expect(lines.map(words.uptakeSentence)).toEqual([
      "Service is new: 1 and 2 deals in its first quarters",
      "A had 0 new deals in the latest quarter",
    ]);
  });
});

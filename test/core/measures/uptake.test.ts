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
      { line: "B", isNew: true, first: 1, deals: 1 },
      { line: "A", isNew: false, first: 0, deals: 4 },
    ]);
    const a = lines.find(({ line }) => line === "A");
    expect(a?.quarters.map(({ deals }) => deals)).toEqual([2, 1, 0, 1]);
    expect(a?.quarters.map(({ share }) => share)).toEqual([1, 0.5, null, 1]);
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
      codes: [0, 1, 1, 1],
      days: [45658, 45748, 45840, 45840],
    });
    expect(lines.map(words.uptakeSentence)).toEqual([
      "Service is new: 1 and 2 deals in its first quarters",
      "A had 0 new deals in the latest quarter",
    ]);
  });
});

import { linesByQuarter } from "../../../core/measures/linesByQuarter";
import { pipelineOf } from "../balance/pipelineOf";

// 2025-11-15 is 45976, 2026-02-15 is 46068, 2026-08-15 is 46249
describe("linesByQuarter(pipeline, lines, most)", () => {
  const opened = (line: string, created: number) => ({ line, created });
  const pipeline = pipelineOf([
    opened("A", 45976),
    opened("A", 45976),
    opened("B", 45976),
    opened("A", 46068),
    opened("C", 46249),
    { ...opened("B", 46249), stage: "lost" as const },
    { line: "B" },
  ]);

  test("shares of each quarter's own deals, whatever became of them, in the order asked for", () => {
    expect(linesByQuarter(pipeline, ["A", "B"], 9)).toEqual([
      { quarter: "2025 Q4", deals: 3, shares: [2 / 3, 1 / 3] },
      { quarter: "2026 Q1", deals: 1, shares: [1, 0] },
      { quarter: "2026 Q2", deals: 0, shares: [null, null] },
      { quarter: "2026 Q3", deals: 2, shares: [0, 0.5] },
    ]);
  });

  test("the latest quarters where there are more than asked for", () => {
    expect(linesByQuarter(pipeline, ["B"], 2).map(({ quarter }) => quarter)).toEqual(["2026 Q2", "2026 Q3"]);
  });

  test("a line that nobody has offered has a share of 0; without created dates there is no quarter", () => {
    expect(linesByQuarter(pipeline, ["D"], 1)[0]?.shares).toEqual([0]);
    expect(linesByQuarter(pipelineOf([{ line: "A" }]), ["A"], 9)).toEqual([]);
    expect(linesByQuarter(pipelineOf([]), ["A"], 9)).toEqual([]);
  });
});

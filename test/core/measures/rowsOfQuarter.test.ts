import { linesByQuarter } from "../../../core/measures/linesByQuarter";
import { rowsOfQuarter } from "../../../core/measures/rowsOfQuarter";
import { pipelineOf } from "../balance/pipelineOf";

// Serial days: 46203 is 30 June 2026, 46204 the day after.
const pipeline = pipelineOf([
  { line: "A", created: 46203 },
  { line: "A", created: 46204 },
  { line: "B", created: 46250, stage: "lost" },
  { created: 46250 },
  { line: "B" },
]);

test("rowsOfQuarter gives the rows that linesByQuarter counts, whatever became of the deals", () => {
  expect(rowsOfQuarter(pipeline, "2026 Q2")).toEqual([2]);
  expect(rowsOfQuarter(pipeline, "2026 Q3")).toEqual([3, 4]);
  for (const { quarter, deals } of linesByQuarter(pipeline, ["A"], 9))
    expect(rowsOfQuarter(pipeline, quarter)).toHaveLength(deals);
});

test("without lines or days there are none", () => {
  expect(rowsOfQuarter(pipelineOf([{ line: "A" }]), "2026 Q3")).toEqual([]);
  expect(rowsOfQuarter(pipelineOf([{ created: 46250 }]), "2026 Q3")).toEqual([]);
});

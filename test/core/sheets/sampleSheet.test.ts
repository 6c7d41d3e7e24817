import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePipeline } from "../../../core/sample/samplePipeline";
import { sampleSheet } from "../../../core/sheets/sampleSheet";
import { arrival } from "../../../core/words/en";

test("the sample is the same at every call, and as long as the file of it", () => {
  const csv = readFileSync(join(__dirname, "../../../examples/pipeline.csv"), "utf8");
  expect(samplePipeline()).toEqual(samplePipeline());
  expect(samplePipeline()).toHaveLength(csv.trim().split("\n").length);
});

test("its sheet has a format and a width a column", () => {
  const { blocks, layout } = sampleSheet(arrival);
  const columns = samplePipeline()[0]?.length;
  expect(blocks[0]?.formats).toHaveLength(columns ?? 0);
  expect(layout?.widths).toHaveLength(columns ?? 0);
});

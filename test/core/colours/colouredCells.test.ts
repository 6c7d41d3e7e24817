import { review } from "../../../core/balance/review";
import { colouredCells } from "../../../core/colours/colouredCells";
import { readPipeline } from "../../../core/table/readPipeline";

test("colouredCells counts the cells of open deals that hold a name in any spelling, and no cell twice", () => {
  const header = ["Account", "Product Line", "Stage"];
  const rows = [
    ...Array.from({ length: 18 }, (_, at) => [`Account ${at}`, at % 2 ? "Sensors" : " SENSORS ", "Proposal"]),
    ["Account 30", "Valves", "Proposal"],
    ["Account 31", "Valves", "Proposal"],
    // Won: plain.
    ["Account 32", "Sensors", "Closed Won"],
  ];
  const pipeline = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
  if (!pipeline.ok) throw new Error(pipeline.failure.code);
  const found = colouredCells(pipeline.pipeline, review(pipeline.pipeline));
  expect(found.map(({ group, names }) => [group, names])).toEqual([["dominant-line", ["Sensors"]]]);
  expect(found[0]?.sheetRows).toEqual(Array.from({ length: 18 }, (_, at) => at + 2));
});

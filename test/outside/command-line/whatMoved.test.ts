import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptRows } from "../../../core/sheets/logRows";
import { readLog } from "../../../core/sheets/readLog";
import { readPipeline } from "../../../core/table/readPipeline";
import { keepDeals } from "../../../core/weekly/moved/keepDeals";
import { sinceReview } from "../../../core/weekly/moved/sinceReview";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { typed } from "../../local-workbook/command-line/typed";

const file = (name: string) => join(process.env.FUNNEL_BALANCE_DATA ?? "", "cases", "deals", name);

function pipeline(name: string) {
  const [sheet] = openWorkbookFile(readFileSync(file(name)), name).sheets;
  const reading = sheet && readPipeline(sheet.cells);
  if (!reading?.ok) throw new Error(name);
  return reading.pipeline;
}

// By eye in the two files: deal 1 is won, 2 pushed from December to March and raised by 50, 3 lost, 4 a stage further, 5 as it was, 6 opened.
const expected = [
  ["1", "won", []],
  ["2", "pushed", ["grown"]],
  ["3", "lost", []],
  ["6", "created", []],
];

test("the log and --compare name what was won, lost, pushed and opened", () => {
  const kept = readLog(keptRows(keepDeals(pipeline("c1.csv")) ?? "", 5, 46000));
  const since = sinceReview(kept, pipeline("c2.csv"), 46001);
  expect(since?.moved.moved.map(({ deal, kind, also }) => [deal, kind, also])).toEqual(expected);
  const { out } = typed("review", file("c2.csv"), "--compare", file("c1.csv"), "--json");
  const { moved } = JSON.parse(out).compare;
  expect(moved.map(({ deal, kind, also }: Record<string, unknown>) => [deal, kind, also])).toEqual(expected);
});

import { readFileSync } from "node:fs";
import { review } from "../../../core/balance/review";
import { columnName } from "../../../core/cells/a1";
import { planColours } from "../../../core/colours/planColours";
import { headerMark } from "../../../core/port/headerMark";
import { readPipeline } from "../../../core/table/readPipeline";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { colouredRows } from "../../core/colours/colouredRows";
import { type OpenedHarness, openHarness } from "./openHarness";
import { openLocal } from "./openLocal";

jest.setTimeout(240_000);

let harness: OpenedHarness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

type Cells = readonly (readonly unknown[])[];

/** How many cells of each fill the grid paints once the pane's rules stand on these cells, and what of them spreadsheets would. */
async function painted(values: Cells) {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { rules } = planColours(reading.pipeline, review(reading.pipeline));
  const { port, control } = await openLocal(harness.page);
  const id = await control.addSheet("Deals", values);
  await port.colour(id, rules, headerMark(reading.pipeline));
  await control.settle();
  const told = rules.flatMap((rule) =>
    colouredRows(rule, values).map((row) => `${rule.range.replace(/\d.*/, "")}${row} ${rule.fill}`),
  );
  const cells = await harness.page.evaluate((sheetId) => window.localHarness.painted(sheetId), id);
  return { told: told.sort(), cells: [...cells].sort(), rules };
}

test("the grid paints 73 deals of the largest line, 6 of lines with few and 25 with new customers of the sample", async () => {
  const bytes = new Uint8Array(readFileSync("examples/pipeline.xlsx"));
  const [sheet] = openWorkbookFile(bytes, "pipeline.xlsx").sheets;
  const { cells, told, rules } = await painted(sheet?.cells.values ?? []);
  const count = (group: string) =>
    cells.filter((cell) => rules.some((rule) => rule.group === group && cell.endsWith(rule.fill))).length;
  // Counted in the file itself: open deals with Sensors in any spelling, with Service or Software, and of new customers.
  expect([count("dominant-line"), count("languishing-line"), count("new-customer")]).toEqual([73, 6, 25]);
  expect(cells).toEqual(told);
});

test("each spelling of a line, a stage and a customer is painted as it is counted", async () => {
  const spellings = [
    "Sensors",
    "SENSORS",
    " sensors ",
    "Sensors",
    "sensors  ",
    "SeNsOrS",
    "Sensors",
    "Sensors",
  ];
  const stages = ["Proposal", "proposal", " PROPOSAL", "Demo"];
  const rows = spellings.map((line, at) => [
    `Company ${at}`,
    line,
    stages[at % stages.length],
    at % 3 === 0 ? "new " : "Existing",
    1000 + at,
  ]);
  const values = [
    ["Account", "Product Line", "Stage", "Customer Type", "Amount"],
    ...rows,
    ["Company 9", "Valves", "Demo", "NEW", 12],
    ["Company 10", "valves", "Won", "New", 12],
  ];
  const { cells, told } = await painted(values);
  expect(cells).toEqual(told);
  expect(cells.filter((cell) => cell.startsWith(columnName(1)))).toHaveLength(spellings.length);
});

test("of rows in 20,000 places the grid selects those of the first", async () => {
  const { port, control } = await openLocal(harness.page);
  const id = await control.addSheet("Deals", [
    ["Account"],
    ...Array.from({ length: 40_000 }, (_, at) => [`C${at}`]),
  ]);
  const rows = Array.from({ length: 20_000 }, (_, at) => 2 * at + 2);
  await port.selectRows(id, rows);
  const selected = await control.selectedRows();
  expect(selected.length).toBeGreaterThan(10);
  expect(selected.length).toBeLessThan(1000);
  expect(selected).toEqual(rows.slice(0, selected.length));
});

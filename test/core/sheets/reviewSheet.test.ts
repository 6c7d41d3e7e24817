import { findingIds } from "../../../core/balance/Finding";
import { review } from "../../../core/balance/review";
import { reviewSheet } from "../../../core/sheets/reviewSheet";
import * as words from "../../../core/words/en";
import { pipelineOf, times } from "../balance/pipelineOf";

const deals = [
  ...times(8, { line: "Sensors", account: "Norden", type: "current" as const, created: 46000 }),
  ...times(2, { line: "Valves", account: "Brandt", type: "new" as const, created: 46001 }),
];
const sheet = reviewSheet(review(pipelineOf(deals, { asOf: 46200 })), null, words);
const [, , guidelines, lines] = sheet.blocks;

test("a review is a sheet of the news, a row a guideline with figures that stay figures, and the lines with a chart", () => {
  expect(sheet.blocks[0]?.rows).toEqual([["Norden carries your funnel"]]);
  expect(guidelines?.at).toBe("A4");
  expect(guidelines?.rows[1]).toEqual([
    "Product lines",
    "Sensors",
    "Leaning",
    0.8,
    "at most 70 %",
    expect.stringMatching(/^\d+ % to \d+ %$/),
    "Sensors is 8 of your 10 open deals (80 %).",
  ]);
  expect(guidelines?.formats[3]).toBe("0%");
  expect(lines?.rows.map((row) => row.slice(0, 3))).toEqual([
    ["Line", "Deals", "Share"],
    ["Sensors", 8, 0.8],
    ["Valves", 2, 0.2],
  ]);
  // Seven guidelines below row 4, a free row, the heading of the lines.
  expect(lines?.at).toBe("A13");
  expect(sheet.charts).toMatchObject([{ kind: "bar", data: "A13:B15" }]);
});

test("blocks never overlap, every row is as wide as its table, and no id is shown", () => {
  let free = 1;
  for (const block of sheet.blocks) {
    const top = Number(block.at.slice(1));
    expect(top).toBeGreaterThanOrEqual(free);
    free = top + block.rows.length;
    expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
  }
  const shown = sheet.blocks.flatMap(({ rows }) => rows.flat()).join(" ");
  for (const id of findingIds) expect(shown).not.toContain(id);
});

test("of no deals it is a sheet that says so, without a chart", () => {
  const empty = reviewSheet(review(pipelineOf([])), null, words);
  expect(empty.blocks[0]?.rows).toEqual([["No open deals to judge"]]);
  expect(empty.charts).toEqual([]);
});

test("where colours stand the sheet says what each means, in words", () => {
  const coloured = [
    { group: "dominant-line", tone: "light", fill: "#fdf4ec", names: ["Sensors"], sheetRows: [2, 3, 4] },
    { group: "new-customer", tone: "full", fill: "#c6e7ea", names: ["New"], sheetRows: [10, 11] },
  ] as const;
  const told = reviewSheet(review(pipelineOf(deals, { asOf: 46200 })), null, words, coloured);
  expect(told.blocks.at(-1)?.rows.map((row) => row.slice(0, 3))).toEqual([
    ["Colours of the sheet", "What they mean", "Cells"],
    ["Pale orange", "Sensors, perhaps by chance", 3],
    ["Teal", "new customer", 2],
  ]);
  expect(told.blocks).toHaveLength(sheet.blocks.length + 1);
});

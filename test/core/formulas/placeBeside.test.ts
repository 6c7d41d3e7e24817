import { placeBeside } from "../../../core/formulas/placeBeside";
import type { SpillGround } from "../../../core/formulas/spillRoom";
import { readPipeline } from "../../../core/table/readPipeline";

const deals = [
  ["Account", "Product Line", "Stage"],
  ["Acme", "Sensors", "Proposal"],
  ["Birch", "Valves", "Proposal"],
];
const reading = readPipeline({ values: deals, top: 1, left: 0 });
if (!reading.ok) throw new Error("the deals are not read");
const { pipeline } = reading;
const one = { rows: 1, columns: 1 };
const formula = "=FUNNEL_HHI(B2:B3)";
const ground = (values: unknown[][], columns = 26): SpillGround => ({
  cells: { values, top: 1, left: 0 },
  tables: [],
  grid: { rows: 100, columns },
});

test("a figure goes into the column behind the empty one beside the deals, in the row of the header", () => {
  expect(placeBeside(one, formula, { pipeline, ground: ground(deals) })).toBe("E1");
});

test("no filled cell is taken, nor one that was filled since and may show nothing yet", () => {
  const [header = [], first = [], last = []] = deals;
  const noted = [[...header, "", "mine"], [...first, "", 7], last];
  expect(placeBeside(one, formula, { pipeline, ground: ground(noted) })).toBe("E3");
  expect(placeBeside(one, formula, { pipeline, ground: ground(noted), taken: ["E3", "E4"] })).toBe("E5");
});

test("a formula that reads whole rows there goes elsewhere, where it does not read itself", () => {
  expect(placeBeside(one, "=FUNNEL_REVIEW(A1:J9)", { pipeline, ground: ground(deals) })).toBe("E10");
});

test("where the sheet ends at the deals a figure goes below them, and nowhere where it reads to the end", () => {
  expect(placeBeside(one, formula, { pipeline, ground: ground(deals, 3) })).toBe("A5");
  expect(placeBeside(one, "=FUNNEL_HHI(A2:C)", { pipeline, ground: ground(deals, 3) })).toBeNull();
});

test("a table goes where all of it has room", () => {
  expect(placeBeside({ rows: 4, columns: 5 }, formula, { pipeline, ground: ground(deals) })).toBe("E1");
});

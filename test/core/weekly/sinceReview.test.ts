import fc from "fast-check";
import { keptRows } from "../../../core/sheets/logRows";
import { readLog } from "../../../core/sheets/readLog";
import { chooseDeals } from "../../../core/table/chooseDeals";
import type { Pipeline } from "../../../core/table/Pipeline";
import { readPipeline } from "../../../core/table/readPipeline";
import { bases, weights } from "../../../core/tally/choice";
import { keepDeals } from "../../../core/weekly/moved/keepDeals";
import { readKeptDeals } from "../../../core/weekly/moved/readKeptDeals";
import { sinceReview } from "../../../core/weekly/moved/sinceReview";
import { whatMoved } from "../../../core/weekly/moved/whatMoved";
import { pipelineOf, type Row } from "../balance/pipelineOf";

const held = 46295;

function kept(pipeline: Pipeline, day = held) {
  const text = keepDeals(pipeline);
  if (text === null) throw new Error("too many deals");
  return readLog(keptRows(text, pipeline.rows, day));
}

function table(values: readonly (readonly unknown[])[]) {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}

const header = ["Deal ID", "Account", "Product", "Owner", "Stage", "Amount", "Created", "Close Date"];
const then = [
  header,
  ["1", "Norden", "Sensors", "Tom", "Proposal", 100, "2026-01-01", "2026-12-01"],
  ["2", "Brandt", "Sensors", "Anna", "Proposal", 200, "2026-01-01", "2026-12-01"],
  ["3", "Tarn", "Valves;Service", "Tom; Anna", "Proposal", 300, "2026-01-01", "2026-12-01"],
  ["4", "Gale", "Valves", "Tom", "Closed Won", 300, "2024-01-01", "2024-03-01"],
];
/** Norden is won, Brandt pushed, Hull opened; Gale was won long before the deals were kept. */
const now = [
  header,
  ["1", "Norden", "Sensors", "Tom", "Closed Won", 100, "2026-01-01", "2026-03-01"],
  ["2", "Brandt", "Sensors", "Anna", "Proposal", 200, "2026-01-01", "2027-02-01"],
  ["3", "Tarn", "Valves;Service", "Tom; Anna", "Proposal", 300, "2026-01-01", "2026-12-01"],
  ["4", "Gale", "Valves", "Tom", "Closed Won", 300, "2024-01-01", "2024-03-01"],
  ["5", "Hull", "Sensors", "Tom", "Proposal", 50, "2026-03-05", "2026-12-01"],
];

describe("what moved since the last review", () => {
  const since = sinceReview(kept(table(then)), table(now), held + 7);

  it("names what became of each deal, with its rows, and no deal that closed long before", () => {
    expect(since).toMatchObject({ day: held, open: [3, 3] });
    expect(since?.moved.moved.map(({ account, kind }) => [account, kind])).toEqual([
      ["Norden", "won"],
      ["Brandt", "pushed"],
      ["Hull", "created"],
    ]);
    const sensors = [{ name: "Sensors", deals: 1 }];
    expect(since?.rows).toEqual([
      { kind: "created", deals: 1, lines: sensors, withNew: 1, amount: 50, sheetRows: [6] },
      { kind: "won", deals: 1, lines: sensors, withNew: 1, amount: 100, sheetRows: [2] },
      { kind: "lost", deals: 0, lines: [], withNew: null, amount: null, sheetRows: [] },
      { kind: "pushed", deals: 1, lines: sensors, withNew: 1, amount: 200, sheetRows: [3] },
    ]);
  });

  it("a review of today is not held against itself, but against the one before", () => {
    const both = readLog([
      ...keptRows(keepDeals(table(then)) ?? "", 4, held),
      ...keptRows(keepDeals(table(now)) ?? "", 5, held + 7),
    ]);
    expect(sinceReview(both, table(now), held + 7)?.day).toBe(held);
    expect(sinceReview(both, table(now), held + 8)?.moved.moved).toEqual([]);
  });

  it("of a rep's deals only theirs moved, also those of several owners", () => {
    const whole = table(now);
    const tom = chooseDeals(whole, Int32Array.of(0, 2, 3, 4));
    const made = sinceReview(kept(table(then)), tom, held + 7, {}, "tom");
    expect(made?.open).toEqual([2, 2]);
    expect(made?.moved.moved.map(({ account, kind }) => [account, kind])).toEqual([
      ["Norden", "won"],
      ["Hull", "created"],
    ]);
  });

  it("without kept deals, or with deals that somebody spoilt, nothing is told", () => {
    expect(sinceReview(readLog([]), table(now), held)).toBeNull();
    const rows = keptRows((keepDeals(table(then)) ?? "").replace("Norden", 'Nor"den'), 4, held);
    expect(sinceReview(readLog(rows), table(now), held + 7)).toBeNull();
    for (const text of ["null", "{}", '{"version":1,"deals":[[1]]}']) expect(readKeptDeals(text)).toBeNull();
  });
});

const deal = fc.record({
  account: fc.constantFrom("Norden", "Brandt", "Tarn", "Fjord", "Gale", "Hull", "Isar"),
  line: fc.constantFrom("Sensors", "Valves", "Service", "Sensors;Valves", "Pumps;Service"),
  stage: fc.constantFrom<NonNullable<Row["stage"]>>("open", "open", "won", "lost", "unknown"),
  type: fc.constantFrom<NonNullable<Row["type"]>>("new", "current", "unknown"),
  amount: fc.integer({ min: 0, max: 5000 }),
  probability: fc.constantFrom(0.1, 0.5, 0.9),
  created: fc.integer({ min: 45500, max: 46000 }),
  actualClose: fc.integer({ min: 45700, max: 46200 }),
});
const side = fc.array(deal, { maxLength: 30 }).map((rows) => pipelineOf(rows, { asOf: 46200 }));

test.each(bases.flatMap((basis) => weights.map((by) => [basis, by] as const)))(
  "deals that were kept move as the two exports do, and their parts add up, %s by %s",
  (basis, by) => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const guidelines = { basis, by };
        const made = sinceReview(kept(before), after, held + 1, { guidelines });
        const exact = whatMoved(before, after, { guidelines }, ["return-revenue"]);
        expect(made?.moved.change).toEqual(exact.change);
        for (const [id, [was, is]] of Object.entries(made?.moved.change ?? {})) {
          if (was === null || is === null) continue;
          const parts = made?.moved.moved.map((one) => one.parts[id as keyof typeof exact.change]) ?? [];
          const added = parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
          expect(Math.abs(added - (is - was))).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test("52 weeks of 500 deals fit: two cells a week that every host takes", () => {
  const rows = Array.from(
    { length: 500 },
    (_, at): Row => ({
      account: `Northgate Refining ${at % 80}`,
      line: ["Sensors", "Valves", "Controllers"][at % 3] ?? "",
      stage: "open",
      type: "new",
      amount: 31_000 + at,
      probability: 0.25,
      created: 46000 + (at % 90),
      actualClose: 46200 + (at % 90),
    }),
  );
  const cells = keptRows(keepDeals(pipelineOf(rows, { asOf: 46200 })) ?? "", 500, held).map(
    ([, , , , , cell]) => cell ?? "",
  );
  expect(cells.length).toBeLessThanOrEqual(2);
  for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(32_767);
});

test("letters that take two places are not cut between two cells, and all of the text comes back", () => {
  const text = "😀".repeat(40_000);
  for (const shift of ["", "x"]) {
    const log = readLog(keptRows(`${shift}${text}`, 1, held));
    expect(log.kept).toEqual([{ day: held, text: `${shift}${text}` }]);
  }
  const cells = keptRows(`x${text}`, 1, held).map(([, , , , , cell]) => cell ?? "");
  expect(cells.every((cell) => !/[\ud800-\udbff]$/.test(cell))).toBe(true);
});

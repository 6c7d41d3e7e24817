import fc from "fast-check";
import { Outcome, type Pipeline } from "../../../core/table/Pipeline";
import { readPipeline } from "../../../core/table/readPipeline";
import { failureMessage, issueMessage } from "../../../core/words/en/issues";
import { plainSentence } from "../../../core/words/Sentence";
import { read, table } from "./readTable";

const header = ["Account", "Product Line", "Stage", "Amount", "Created"];
const deal = fc.tuple(
  fc.constantFrom("Acme", "Bosch AG", "Siemens", "Kulas Inc", ""),
  fc.constantFrom("Sensors", "Valves", "Pumps"),
  fc.constantFrom("Lead", "Proposal", "Won", "Lost", ""),
  fc.constantFrom(100, 2000, "1,250.50", "tbc", "€ 5", ""),
  fc.constantFrom(46000, 46010, "2026-01-05", ""),
);
/** Rows that hold a line's name and nothing else are headings: a table of those alone has no deals, and is not read. */
const deals = fc
  .array(deal, { minLength: 1, maxLength: 30 })
  .filter((rows) => rows.some((row) => row.filter((cell) => cell !== "").length > 1));

/** What a pipeline says of its deals, whatever their order. */
function told(pipeline: Pipeline): readonly string[] {
  const shown: string[] = [];
  for (let row = 0; row < pipeline.rows; row++) {
    shown.push(
      JSON.stringify([
        pipeline.account?.names[pipeline.account.codes[row] ?? -1],
        pipeline.line?.names[pipeline.line.parts.codes[row] ?? -1],
        pipeline.outcome[row],
        pipeline.customerType[row],
        String(pipeline.amount?.[row]),
        String(pipeline.created?.[row]),
      ]),
    );
  }
  return shown.sort();
}

const codes = (pipeline: Pipeline) => pipeline.issues.map((issue) => `${issue.code} ${issue.rows}`).sort();

test("row order does not matter", () => {
  fc.assert(
    fc.property(
      deals.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        const [one, two] = [read(table(header, ...rows)), read(table(header, ...shuffled))];
        // A report that shows a group's name on its first row only hangs on its order.
        fc.pre(![one, two].some(({ issues }) => issues.some(({ code }) => code === "filled-down")));
        expect(told(two)).toEqual(told(one));
        expect(two.asOf).toBe(one.asOf);
        expect(codes(two)).toEqual(codes(one));
      },
    ),
  );
});

const decoy = fc.constantFrom<readonly [string, (row: number) => unknown]>(
  ["Client CRM", (row) => ["HubSpot", "Bitrix24"][row % 2]],
  ["Number of sales reps", (row) => row % 5],
  ["Invoice date", (row) => 46000 + row],
  ["Unit price", (row) => 5 + row],
  ["Customer segment", (row) => ["SMB", "Enterprise"][row % 2]],
  ["Weighted amount", (row) => 100 * row],
  ["Our company", () => "My Company"],
  ["GM %", (row) => row % 100],
  ["Payment date", () => "2026-01-05"],
  ["Kundensegment", () => "A"],
);

test("a column beside the deal changes nothing", () => {
  fc.assert(
    fc.property(deals, decoy, fc.nat({ max: header.length }), (rows, [name, cellOf], at) => {
      const wide = [header, ...rows].map((row, index) => {
        const cells: unknown[] = [...row];
        cells.splice(at, 0, index === 0 ? name : cellOf(index));
        return cells;
      });
      const one = readPipeline(table(header, ...rows));
      const two = readPipeline(table(...wide));
      fc.pre(one.ok && two.ok);
      if (!one.ok || !two.ok) return;
      // A row that is blank but for the decoy is another kind of row.
      fc.pre(one.pipeline.rows === rows.length && two.pipeline.rows === rows.length);
      expect(told(two.pipeline)).toEqual(told(one.pipeline));
      expect(two.pipeline.asOf).toBe(one.pipeline.asOf);
    }),
  );
});

test("name case does not matter to who is who", () => {
  fc.assert(
    fc.property(deals, fc.infiniteStream(fc.boolean()), (rows, shout) => {
      const shouted = rows.map((row) =>
        row.map((cell, at) => (at < 3 && shout.next().value ? String(cell).toUpperCase() : cell)),
      );
      const [one, two] = [read(table(header, ...rows)), read(table(header, ...shouted))];
      expect(two.account?.codes).toEqual(one.account?.codes);
      expect(two.line?.parts).toEqual(one.line?.parts);
      expect(two.outcome).toEqual(one.outcome);
      expect(two.customerType).toEqual(one.customerType);
    }),
  );
});

test("blank rows do not matter", () => {
  fc.assert(
    fc.property(deals, fc.infiniteStream(fc.constantFrom(0, 0, 1, 2)), (rows, gaps) => {
      const spread = rows.flatMap((row) => [
        row,
        ...Array.from({ length: gaps.next().value ?? 0 }, () => ["", null, " "]),
      ]);
      expect(told(read(table(header, ...spread)))).toEqual(told(read(table(header, ...rows))));
    }),
  );
});

test("every deal has a sheet row, and they ascend", () => {
  fc.assert(
    fc.property(deals, (rows) => {
      const { sheetRows, rows: count } = read(table(header, ...rows));
      expect(sheetRows.length).toBe(count);
      for (let row = 1; row < count; row++) expect(sheetRows[row]).toBeGreaterThan(sheetRows[row - 1] ?? 0);
    }),
  );
});

const words = [
  ...header,
  "Status",
  "Owner",
  "Probability",
  "Close date",
  "Type",
  "Currency",
  "Quota",
  "Name",
  "Total",
  "Won",
  "Closed",
];
const values = [
  "Acme Inc",
  "1.234,5",
  "5/6/2026",
  "#REF!",
  "12 %",
  "High",
  "(1 200)",
  "EUR",
  "\0",
  "\u202E",
  "🚀",
  "=1+1",
  "x".repeat(32767),
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words, ...values) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer({ min: 0, max: 60000 })) },
  { weight: 1, arbitrary: fc.date() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 3, arbitrary: fc.constantFrom(null, undefined, "", 0, true) },
);
const headed = fc.tuple(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(cell, { maxLength: 8 })),
);

test("reading never throws, and everything it tells can be said, on arbitrary cells", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.array(cell, { maxLength: 8 })),
        headed.map(([head, rows]) => [head, ...rows]),
      ),
      (rows) => {
        const reading = readPipeline(table(...rows));
        if (!reading.ok) {
          expect(failureMessage(reading.failure)).toMatch(/^\S.*[^.]$/s);
          return;
        }
        const { pipeline } = reading;
        for (const issue of pipeline.issues) {
          const message = plainSentence(issueMessage(issue));
          expect(message).not.toMatch(/undefined|NaN|null|\[object/);
          expect(message).toMatch(/[^.]$/s);
        }
        for (const amount of pipeline.amount ?? []) expect(amount < 0).toBe(false);
        for (const chance of pipeline.probability ?? []) expect(chance < 0 || chance > 1).toBe(false);
        for (const day of pipeline.created ?? [])
          expect(Number.isNaN(day) || Number.isInteger(day)).toBe(true);
        for (const outcome of pipeline.outcome) expect(outcome).toBeLessThanOrEqual(Outcome.lost);
      },
    ),
    { numRuns: 2000 },
  );
});

test("16,384 columns are read", () => {
  const wide = Array.from({ length: 16384 }, (_, at) => `Field ${at}`);
  wide[16383] = "Product";
  wide[9000] = "Stage";
  const row = wide.map((_, at) => (at === 16383 ? "Sensors" : at === 9000 ? "Won" : at));
  const pipeline = read(table(wide, row, row));
  expect(pipeline.line?.names).toEqual(["Sensors"]);
  expect(pipeline.columns.stage?.column).toBe(9000);
});

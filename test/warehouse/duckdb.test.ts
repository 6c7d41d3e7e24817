import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { review } from "../../core/balance/review";
import type { ReadOptions } from "../../core/table/Reading";
import { readPipeline } from "../../core/table/readPipeline";
import { openDatabase } from "../../warehouse/openDatabase";
import { reviewOfWarehouse } from "../../warehouse/reviewOfWarehouse";
import { csvOf, deal, header, ways } from "./deals";
import { figuresOf } from "./figures";

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function both(
  rows: readonly (readonly string[])[],
  by: "deals" | "amount" | "expected",
  basis: "open" | "won",
  options: ReadOptions = {},
) {
  const file = join(folder, "deals.csv");
  writeFileSync(file, csvOf(rows));
  const guidelines = { by, basis, lapseMonths: options.lapseMonths ?? 0 };
  const reading = readPipeline({ values: rows, top: 1, left: 0 }, options);
  if (!reading.ok) throw new Error(reading.failure.code);
  const database = await openDatabase(`csv:${file}`, null);
  try {
    const made = await reviewOfWarehouse(database, options, { guidelines });
    const sheet = review(reading.pipeline, { guidelines });
    return [figuresOf(made.groups[0]?.review), figuresOf(sheet)];
  } finally {
    await database.close();
  }
}

it("a database tells what the sheet tells, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deal, { minLength: 8, maxLength: 40 }), ...ways, async (deals, by, basis) => {
      const rows = [header, ...deals.map((each) => Object.values(each))];
      const [warehouse, sheet] = await both(rows, by, basis);
      expect(warehouse).toEqual(sheet);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

it("so it does where customers lapse, and where some are listed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { minLength: 20, maxLength: 50 }),
      ...ways,
      fc.constantFrom(1, 6, 12),
      fc.boolean(),
      async (deals, by, basis, lapseMonths, isListed) => {
        const rows = [header, ...deals.map((each) => Object.values(each))];
        const customers = isListed ? { customers: ["Cygnus", "Nobody"] } : {};
        const [warehouse, sheet] = await both(rows, by, basis, { lapseMonths, ...customers });
        expect(warehouse).toEqual(sheet);
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});

it.each([
  ["EUR", "EUR"],
  ["EUR", "USD"],
])("amounts in %s and %s", async (first, second) => {
  const [deals = []] = fc.sample(fc.array(deal, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: 7 });
  const rows = deals.map((each, place) => [...Object.values(each), place % 3 === 0 ? second : first]);
  for (const by of ["deals", "amount"] as const) {
    const [warehouse, sheet] = await both([[...header, "Currency"], ...rows], by, "won");
    expect(warehouse).toEqual(sheet);
  }
});

it("so it does of deals that stand in a row a line", async () => {
  const lines = fc.subarray(["Sensors", "Valves", "Service", "Pumps", "Gauges"], { minLength: 1 });
  const inRows = fc.tuple(deal, lines, fc.array(fc.nat(90_000), { minLength: 5, maxLength: 5 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(inRows, { minLength: 8, maxLength: 25 }),
      ...ways,
      fc.boolean(),
      async (deals, by, basis, areOwn) => {
        const rows = deals.flatMap(([each, products, amounts], place) =>
          products.map((product, line) => {
            const amount = String((amounts[areOwn ? line : 0] ?? 0) / 100);
            return [...Object.values({ ...each, product, amount }), `D${place}`];
          }),
        );
        const [warehouse, sheet] = await both([[...header, "Deal ID"], ...rows], by, basis);
        expect(warehouse).toEqual(sheet);
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});

it.each([
  ["Existing customer?", ["Yes", "No", "No"]],
  ["New logo", ["1", "0", "0"]],
  ["Existing", ["true", "false", "false"]],
  ["New customer", ["x", "", ""]],
  ["Customer type", ["New", "Existing", ""]],
])("customer types under “%s” as %j", async (title, answers) => {
  const rows = Array.from({ length: 12 }, (_, place) => [
    `Account ${place}`,
    place % 2 === 0 ? "Sensors" : "Valves",
    "Proposal",
    answers[place % 3] ?? "",
  ]);
  const [warehouse, sheet] = await both([["Account", "Product", "Stage", title], ...rows], "deals", "open");
  expect(warehouse).toEqual(sheet);
  expect(JSON.stringify(sheet)).toMatch(/"id":"new-share","verdict":"(?!unknown)/);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { ReadOptions } from "../../core/table/Reading";
import { customersOfWarehouse } from "../../warehouse/customersOfWarehouse";
import { openDatabase } from "../../warehouse/openDatabase";
import { customersOfSheet, toldOfCustomers } from "./customerFigures";
import { csvOf, header } from "./deals";
import { logHeader, purchase, sale } from "./sales";

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is known of the customers of a table of these rows. */
async function found(rows: readonly (readonly string[])[], options: ReadOptions, groupBy: readonly string[]) {
  const file = join(folder, "deals.csv");
  writeFileSync(file, csvOf(rows));
  const database = await openDatabase(`csv:${file}`, null);
  try {
    return await customersOfWarehouse(database, options, groupBy, undefined);
  } finally {
    await database.close();
  }
}

async function both(rows: readonly (readonly string[])[], owner?: string) {
  const options = owner === undefined ? {} : { owner };
  const [group] = await found(rows, options, []);
  return [toldOfCustomers(group?.report), toldOfCustomers(customersOfSheet(rows, options))];
}

it("a database tells of customers what the sheet tells, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { minLength: 60, maxLength: 200 }),
      fc.boolean(),
      async (sales, isRep) => {
        const rows = [header, ...sales.map((each) => Object.values(each))];
        const [warehouse, sheet] = await both(rows, isRep ? "Anna" : undefined);
        expect(warehouse).toEqual(sheet);
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});

it("so it does of a list of purchases", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(purchase, { minLength: 200, maxLength: 400 }), async (purchases) => {
      const rows = [logHeader, ...purchases.map((each) => Object.values(each))];
      const [warehouse, sheet] = await both(rows);
      expect(warehouse).toEqual(sheet);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it("the customers of a group are those of its deals, with what they bought from whomever", async () => {
  const ofOne = sale.map((each) => ({ ...each, owner: each.owner.slice(0, 3) === "Tom" ? "Tom" : "Anna" }));
  const [sales = []] = fc.sample(fc.array(ofOne, { minLength: 100, maxLength: 100 }), {
    numRuns: 1,
    seed: 3,
  });
  const rows = [header, ...sales.map((each) => Object.values(each))];
  const groups = await found(rows, {}, ["Owner"]);
  expect(groups.map(({ values }) => values)).toEqual([["Anna"], ["Tom"]]);
  for (const { values, report } of groups)
    expect(toldOfCustomers(report)).toEqual(
      toldOfCustomers(customersOfSheet(rows, { owner: values[0] ?? "" })),
    );
});

it.each([
  ["EUR", "EUR", "Anna"],
  ["EUR", "USD", "Anna"],
  ["EUR", "USD", undefined],
])("amounts in %s and %s, refunds among them, of %s", async (first, second, owner) => {
  const [sales = []] = fc.sample(fc.array(sale, { minLength: 90, maxLength: 90 }), { numRuns: 1, seed: 5 });
  const rows = sales.map((each, place) => [
    ...Object.values({ ...each, owner: place % 2 === 0 ? "Anna" : "Tom" }),
    place % 3 === 0 ? second : first,
  ]);
  const [warehouse, sheet] = await both([[...header, "Currency"], ...rows], owner);
  expect(warehouse).toEqual(sheet);
});

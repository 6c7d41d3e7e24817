import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { review } from "../../core/balance/review";
import { readPipeline } from "../../core/table/readPipeline";
import * as words from "../../core/words/en";
import { runLater } from "../../local-workbook/command-line/run";
import { customersOfWarehouse } from "../../warehouse/customersOfWarehouse";
import { openDatabase } from "../../warehouse/openDatabase";
import { reviewOfWarehouse } from "../../warehouse/reviewOfWarehouse";
import { customersOfSheet, toldOfCustomers } from "../warehouse/customerFigures";
import { deal, header, ways } from "../warehouse/deals";
import { figuresOf } from "../warehouse/figures";
import { sale } from "../warehouse/sales";
import { type Server, startServer } from "./server";

let server: Server;
beforeAll(() => {
  server = startServer();
});
afterAll(() => server.stop());

/** A table of texts, or with amounts and days in types of their own. */
function writeTable(name: string, rows: readonly (readonly string[])[], isTyped: boolean): void {
  const typeOf = (column: string) => {
    if (!isTyped) return "text";
    if (column === "Amount") return "numeric(14, 2)";
    return /Date|Activity/.test(column) ? "date" : "text";
  };
  const columns = (rows[0] ?? []).map((column) => `"${column}" ${typeOf(column)}`);
  const literal = (cell: string) => (cell === "" ? "NULL" : `'${cell.replaceAll("'", "''")}'`);
  const values = rows.slice(1).map((row) => `(${row.map(literal).join(", ")})`);
  server.sql(
    `DROP TABLE IF EXISTS "${name}"; CREATE TABLE "${name}" (${columns.join(", ")}); INSERT INTO "${name}" VALUES ${values.join(", ")}`,
  );
}

it("Postgres tells what the sheet tells, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { minLength: 8, maxLength: 30 }),
      ...ways,
      fc.boolean(),
      async (deals, by, basis, isTyped) => {
        const plain = (text: string) => text.replace(",", "").replace("12k", "12000");
        const rows = [
          header,
          ...deals.map((each) => Object.values(isTyped ? { ...each, amount: plain(each.amount) } : each)),
        ];
        writeTable("deals", rows, isTyped);
        const reading = readPipeline({ values: rows, top: 1, left: 0 });
        if (!reading.ok) throw new Error(reading.failure.code);
        const database = await openDatabase(server.url, "deals");
        try {
          const made = await reviewOfWarehouse(database, {}, { guidelines: { by, basis } });
          expect(figuresOf(made.groups[0]?.review)).toEqual(
            figuresOf(review(reading.pipeline, { guidelines: { by, basis } })),
          );
        } finally {
          await database.close();
        }
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
});

it("Postgres tells of customers what the sheet tells, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sale, { minLength: 60, maxLength: 150 }), async (sales) => {
      const rows = [header, ...sales.map((each) => Object.values(each))];
      writeTable("deals", rows, false);
      const database = await openDatabase(server.url, "deals");
      try {
        const [group] = await customersOfWarehouse(database, {}, [], undefined);
        expect(toldOfCustomers(group?.report)).toEqual(toldOfCustomers(customersOfSheet(rows, {})));
      } finally {
        await database.close();
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

it("nothing can be written by what asks, and a lost connection is one line", async () => {
  writeTable(
    "deals",
    [
      ["Account", "Product", "Stage"],
      ["Acme", "Sensors", "Demo"],
    ],
    false,
  );
  const database = await openDatabase(server.url, "public.deals");
  await expect(database.query(`DELETE FROM ${database.source}`)).rejects.toMatchObject({
    problem: { code: "engine", engine: "Postgres", message: expect.stringMatching(/read-only transaction/) },
  });
  await database.close();
  const other = await openDatabase(server.url, "deals");
  server.sql(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'funnel-balance'",
  );
  await expect(reviewOfWarehouse(other, {}, {})).rejects.toMatchObject({ problem: { code: "engine" } });
  await other.close();
});

it("a connection that is lost in the middle of a statement is one line, exit code 2 and no file", async () => {
  const rows = [header, ...Array.from({ length: 8 }, () => header.map((column) => `${column} 1`))];
  writeTable("deals", rows, false);
  server.sql(
    'CREATE OR REPLACE VIEW "slow" AS SELECT d.* FROM "deals" d CROSS JOIN LATERAL (SELECT pg_sleep(30)) s',
  );
  const out = join(mkdtempSync(join(tmpdir(), "warehouse-")), "reviews.csv");
  const wrote: string[] = [];
  const context = {
    words,
    out: (text: string) => void wrote.push(text),
    err: (text: string) => void wrote.push(text),
    columns: 80,
    colours: false,
    locale: "",
    ascii: false,
    progress: false,
  };
  const argv = ["warehouse", "review", "--url", server.url, "--table", "slow", "--out", out];
  let code: number | null = null;
  const asked = Promise.resolve(runLater(argv, context)).then((given) => {
    code = given;
  });
  while (code === null) {
    server.sql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'funnel-balance' AND query LIKE '%slow%'",
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await asked;
  expect(code).toBe(2);
  expect(wrote.join("")).toMatch(/^funnel-balance: Postgres says: [^\n]*\n$/);
  expect(existsSync(out)).toBe(false);
  rmSync(dirname(out), { recursive: true });
});

it("a table that is not there, and a password in the address, are told", async () => {
  const database = await openDatabase(server.url, "no such table");
  await expect(reviewOfWarehouse(database, {}, {})).rejects.toMatchObject({
    problem: { message: expect.stringMatching(/"no such table" does not exist/) },
  });
  await database.close();
  await expect(openDatabase("postgres://me:secret@localhost/sales", "deals")).rejects.toMatchObject({
    problem: { code: "password-in-url" },
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { init, validate } from "@polyglot-sql/sdk";
import { printedCustomers } from "../../warehouse/customersOfWarehouse";
import { type DialectName, dialects, quoted } from "../../warehouse/dialects";
import { openDatabase } from "../../warehouse/openDatabase";
import { printedReview } from "../../warehouse/reviewOfWarehouse";
import { printedTeam } from "../../warehouse/teamOfWarehouse";

const deals = join(mkdtempSync(join(tmpdir(), "warehouse-")), "deals.csv");
const names = Object.values(dialects).map(({ name }) => name);
const questions = ["review", "team", "customers"] as const;
/** By question and dialect. */
let statements: Readonly<Record<string, string>> = {};
const cases = questions.flatMap((question) => names.map((name) => [question, name] as const));

beforeAll(async () => {
  await init();
  writeFileSync(
    deals,
    "Deal ID,Account,Product,Stage,Amount,Probability,Created Date,Owner\nD1,Acme's,Sensors,Demo,10.5,0.5,2026-01-02,Anna\nD1,Acme's,Valves,Demo,7,0.5,2026-01-02,Anna\nD2,Borealis,Valves,Closed Won,1k,,2026-01-05,Tom\n",
  );
  const database = await openDatabase(`csv:${deals}`, null);
  try {
    const of = (question: (typeof questions)[number], dialect: DialectName) => {
      const into = { dialect, table: "crm.deals" };
      if (question === "customers") return printedCustomers(database, {}, ["Owner"], into);
      const options = { guidelines: { by: "expected" } } as const;
      if (question === "team") return printedTeam(database, {}, options, into);
      return printedReview(database, {}, options, ["Owner"], into);
    };
    statements = Object.fromEntries(
      await Promise.all(
        cases.map(async ([question, name]) => [`${question} ${name}`, await of(question, name)] as const),
      ),
    );
  } finally {
    await database.close();
  }
});

afterAll(() => rmSync(dirname(deals), { recursive: true }));

it.each(cases)("the statement of %s in %s is one of its dialect to a parser of it", (question, name) => {
  const dialect = name === "postgres" ? "postgresql" : name;
  const statement = statements[`${question} ${name}`] ?? "";
  expect(validate(statement, dialect)).toEqual({ valid: true, errors: [] });
  // The parser is one that refuses.
  expect(validate(`${statement} GROUP BY`, dialect).valid).toBe(false);
});

it.each(cases)(
  "the statement of %s in %s has the steps and sentences of DuckDB's, line by line",
  (question, name) => {
    const [own, duckdb] = [name, "duckdb"].map((dialect) => statements[`${question} ${dialect}`]);
    const spoken = (sql: string | undefined) =>
      (sql ?? "").split("\n").filter((line) => /^-- |^\w+ AS /.test(line));
    const steps = (sql: string | undefined) => spoken(sql).map((line) => line.replace(/ AS .*/, ""));
    expect(steps(own)).toEqual(steps(duckdb));
    expect(steps(own).filter((line) => line.startsWith("-- "))).not.toHaveLength(0);
  },
);

it.each([
  ["duckdb", '"a""; drop table b"'],
  ["snowflake", '"a""; drop table b"'],
  ["bigquery", '`a"; drop table b`'],
  ["databricks", '`a"; drop table b`'],
] as const)("a column's name in %s is a name", (name, expected) => {
  expect(quoted(dialects[name], 'a"; drop table b')).toBe(expected);
});

it("the statement of a team tells reps apart", () => {
  expect(statements["team duckdb"]).toMatch(/JOIN owner_names o ON o\.raw = d\.owner_cell/);
});

it("what a cell holds ends no text", () => {
  const list = [{ name: "raw", type: "text" as const, values: ["a' OR '1'='1", "b\\", "c\n"] }];
  for (const name of names) {
    const sql = dialects[name].writtenOut(list);
    expect(validate(sql, name === "postgres" ? "postgresql" : name)).toEqual({ valid: true, errors: [] });
    expect(sql.match(/UNION ALL/g)).toHaveLength(2);
  }
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as words from "../../core/words/en";
import { run, runLater } from "../../local-workbook/command-line/run";
import { openDuckDb } from "../../warehouse/engines/duckdb";

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = "examples/pipeline.csv";

/** One command line: its exit code, and what it wrote. */
async function typed(...argv: string[]) {
  const wrote: Record<"out" | "err", string[]> = { out: [], err: [] };
  const context = {
    words,
    out: (text: string) => void wrote.out.push(text),
    err: (text: string) => void wrote.err.push(text),
    columns: 80,
    colours: false,
    locale: "",
    ascii: false,
    progress: false,
  };
  const code = await (runLater(argv, context) ?? run(argv, context));
  return { code, out: wrote.out.join(""), err: wrote.err.join("") };
}

const told = async (...argv: string[]) => {
  const { code, out, err } = await typed("warehouse", ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  return err;
};

it("warehouse review tells of a file what review tells, but for what single rows say", async () => {
  const of = async (...argv: string[]) => JSON.parse((await typed(...argv, "--json")).out);
  const [asked, read] = [
    await of("warehouse", "review", "--url", `csv:${sample}`),
    await of("review", sample),
  ];
  const { file: _f, sheet: _s, issues: _i, doors: _d, doThisWeek: _w, ...figures } = read;
  // Whom to ask is named from single deals.
  const bare = (findings: { remedy: string }[]) => findings.map((finding) => ({ ...finding, remedy: "" }));
  expect({ ...asked, findings: bare(asked.findings) }).toMatchObject({
    ...figures,
    findings: bare(figures.findings),
  });
});

it("warehouse review --group-by writes a row a value, and no file over another", async () => {
  const file = (name: string) => join(folder, name);
  for (const name of ["reps.csv", "reps.json", "reps.parquet"]) {
    const { code, err } = await typed(
      "warehouse",
      "review",
      "--url",
      `csv:${sample}`,
      "--group-by",
      "Owner",
      "--out",
      file(name),
    );
    expect({ code, err }).toEqual({ code: 0, err: `${file(name)} written\n` });
  }
  const rows = JSON.parse(readFileSync(file("reps.json"), "utf8"));
  expect(rows.map((row: { Owner: string }) => row.Owner)).toHaveLength(
    new Set(rows.map((row: { Owner: string }) => row.Owner)).size,
  );
  expect(readFileSync(file("reps.csv"), "utf8").split("\n")[0]).toContain("Owner,as_of,deals");
  const parquet = await openDuckDb(`parquet:${file("reps.parquet")}`, null);
  const [{ n } = {}] = await parquet.query(`SELECT SUM(deals) AS n FROM ${parquet.source}`);
  await parquet.close();
  expect(Number(n)).toBe(rows.reduce((sum: number, { deals }: { deals: number }) => sum + deals, 0));
  expect(
    await told("review", "--url", `csv:${sample}`, "--group-by", "Owner", "--out", file("reps.csv")),
  ).toMatch(/is there already/);
});

it("a group's figures are those of the rep's review of the whole table", async () => {
  const { out } = await typed(
    "warehouse",
    "review",
    "--url",
    `csv:${sample}`,
    "--group-by",
    "Owner",
    "--json",
  );
  for (const { group, ...figures } of JSON.parse(out).groups) {
    const read = JSON.parse((await typed("review", sample, "--owner", group.Owner, "--json")).out);
    expect(figures.lines).toEqual(read.lines);
    expect(
      figures.findings.map(({ id, value, likely }: Record<string, unknown>) => ({ id, value, likely })),
    ).toEqual(read.findings.map(({ id, value, likely }: Record<string, unknown>) => ({ id, value, likely })));
  }
});

it("warehouse customers tells people and programs what customers tells, and writes a customer a row", async () => {
  const url = ["--url", `csv:${sample}`];
  const asked = await typed("warehouse", "customers", ...url, "--json");
  const read = await typed("customers", sample, "--json");
  const { whitespace: _w, profile: _p, ...figures } = JSON.parse(read.out);
  expect(JSON.parse(asked.out)).toEqual({ ...figures, whitespace: [], profile: null });
  expect(asked.err.split("\n").sort()).toEqual(read.err.split("\n").sort());
  const { out } = await typed("warehouse", "customers", ...url);
  expect(out).toContain(JSON.parse(asked.out).top[0].account);
  const file = join(folder, "customers.json");
  const grouped = ["--group-by", "Owner", "--months", "6"];
  const wrote = await typed("warehouse", "customers", ...url, ...grouped, "--out", file);
  expect(wrote).toEqual({ code: 0, out: "", err: `${file} written\n` });
  const rows: { Owner: string; customer: string; purchases: number }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const { groups } = JSON.parse((await typed("warehouse", "customers", ...url, ...grouped, "--json")).out);
  for (const { group, customers, top } of groups) {
    const own = rows.filter(({ Owner }) => Owner === group.Owner);
    expect(own).toHaveLength(customers);
    expect(own[0]).toMatchObject({ customer: top[0].account, purchases: top[0].purchases });
  }
});

describe("what cannot be asked is one line, exit code 2 and no file", () => {
  const csv = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return `csv:${file}`;
  };

  it.each([
    ["nothing to ask", [], /say what is asked: review/],
    ["another question", ["forecast", "--url", "csv:a.csv"], /not "forecast"/],
    ["no address", ["review"], /--url parquet:deals.parquet/],
    ["an address of another kind", ["review", "--url", "oracle://x"], /not "oracle:\/\/x"/],
    ["a file that is not there", ["review", "--url", "csv:no such.csv"], /DuckDB says: .*no such\.csv/],
    ["a database without a table's name", ["review", "--url", "duckdb:no.duckdb"], /--table deals/],
    [
      "an ending that is not written",
      ["review", "--url", `csv:${sample}`, "--out", "a.xlsx"],
      /not "a.xlsx"/,
    ],
    ["groups for people", ["review", "--url", `csv:${sample}`, "--group-by", "Owner"], /--out/],
    [
      "a column that is not there",
      ["review", "--url", `csv:${sample}`, "--group-by", 'x"; drop table deals; --', "--json"],
      /there is no column "x"; drop table/,
    ],
    [
      "groups of a team",
      ["team", "--url", `csv:${sample}`, "--group-by", "Owner", "--json"],
      /leave --group-by out/,
    ],
    ["a header that is not there", ["review", "--url", `csv:${sample}`, "--map", "line=Nothing"], /Nothing/],
    ["a rep who is not there", ["review", "--url", `csv:${sample}`, "--owner", "Nobody"], /Nobody/],
  ])("%s", async (_, argv, says) => {
    expect(await told(...argv)).toMatch(says);
  });

  it("a table without rows, and one that is no pipeline", async () => {
    expect(await told("review", "--url", csv("empty.csv", "Account,Product,Stage\n"))).toMatch(
      /the table has no rows/,
    );
    expect(await told("review", "--url", csv("other.csv", "a,b\n1,2\n3,4\n"))).toMatch(/header/);
  });

  it("rows of one deal that do not say the same", async () => {
    const text =
      "Deal ID,Account,Product,Stage,Created Date\nD1,Acme,Sensors,Demo,2026-01-02\nD1,Acme,Sensors,Closed Won,2026-01-02\nD2,Acme,Valves,Demo,2026-01-03\n";
    expect(await told("review", "--url", csv("states.csv", text))).toMatch(
      /1 deal has several rows by "Deal ID"/,
    );
  });

  it("a name that stands on several rows without an id", async () => {
    const text =
      "Deal Name,Account,Product,Stage,Created Date\nRoll out,Acme,Sensors,Demo,2026-01-02\nRoll out,Acme,Valves,Demo,2026-01-02\nOther,Acme,Valves,Demo,2026-01-03\n";
    expect(await told("review", "--url", csv("names.csv", text))).toMatch(
      /1 name of "Deal Name" stands on several rows/,
    );
  });

  it("snapshots of the same deals, and versions of them", async () => {
    const rows = ["2026-01-05", "2026-01-12"].flatMap((day) =>
      ["Acme", "Borealis", "Cygnus"].map((account) => `${day},${account},Sensors,Demo,100`),
    );
    const text = `Snapshot Date,Account,Product,Stage,Amount\n${rows.join("\n")}\n`;
    expect(await told("review", "--url", csv("snapshots.csv", text))).toMatch(/"Snapshot Date" says when/);
    const versions =
      "Deal Name,Account,Product,Stage,Amount\nRoll out v1,Acme,Sensors,Demo,100\nRoll out v2,Acme,Sensors,Demo,120\nOther,Cygnus,Valves,Demo,90\n";
    expect(await told("review", "--url", csv("versions.csv", versions))).toMatch(
      /1 deal has several rows by "Deal Name"/,
    );
  });

  it("purchases that came back, and documents that are no sales", async () => {
    const rows = ["Acme,2026-01-02,100", "Borealis,2026-01-03,50", "Acme,2026-01-09,-100"];
    const log = `Customer,Date,Amount\n${rows.join("\n")}\n`;
    expect(await told("customers", "--url", csv("back.csv", log))).toMatch(
      /1 row gives something back \("Amount" is below 0\)/,
    );
    const kinds = ["Invoice", "Credit Memo", "Payment"].map((kind, place) => `${rows[place % 2]},${kind}`);
    const documents = `Customer,Date,Amount,Type\n${kinds.join("\n")}\n`;
    expect(await told("customers", "--url", csv("documents.csv", documents))).toMatch(
      /"Type" says which rows are invoices/,
    );
  });

  it("customers that nobody names, or that bought on no known day", async () => {
    const bare = "Product,Stage,Close Date\nSensors,Closed Won,2026-01-02\nValves,Demo,2026-01-03\n";
    expect(await told("customers", "--url", csv("bare.csv", bare))).toMatch(/No column says who bought/);
    const undated = "Account,Product,Stage\nAcme,Sensors,Closed Won\nBorealis,Valves,Demo\n";
    expect(await told("customers", "--url", csv("undated.csv", undated))).toMatch(
      /No column says when deals were won/,
    );
    const open = "Account,Product,Stage,Close Date\nAcme,Sensors,Demo,2026-01-02\nBorealis,Valves,Demo,\n";
    expect(await told("customers", "--url", csv("open.csv", open))).toMatch(/No won deal has an account/);
  });

  it("text amounts that take something off their deal", async () => {
    const text =
      "Deal ID,Account,Product,Stage,Amount\nD1,Acme,Sensors,Demo,100\nD1,Acme,Valves,Demo,-20\nD2,Borealis,Valves,Demo,50\n";
    expect(await told("review", "--url", csv("off.csv", text))).toMatch(/1 row takes something off/);
  });

  it("lines that take something off their deal", async () => {
    const file = join(folder, "off.parquet");
    const maker = await openDuckDb("parquet:", null);
    await maker.query(
      `COPY (SELECT * FROM (VALUES ('D1', 'Acme', 'Sensors', 'Demo', 100), ('D1', 'Acme', 'Valves', 'Demo', -20), ('D2', 'Borealis', 'Valves', 'Demo', 50)) deals("Deal ID", "Account", "Product", "Stage", "Amount")) TO '${file}' (FORMAT parquet)`,
    );
    await maker.close();
    expect(await told("review", "--url", `parquet:${file}`)).toMatch(/1 row takes something off/);
  });

  it("a column whose name is a statement is a column", async () => {
    const hostile = 'Stage""; DROP TABLE deals; --';
    const text = `Account,Product,"${hostile}"\nAcme,Sensors,Demo\nBorealis,Valves,Closed Won\n`;
    const { code } = await typed(
      "warehouse",
      "review",
      "--url",
      csv("hostile.csv", text),
      "--map",
      'stage=Stage"; DROP TABLE deals; --',
      "--json",
    );
    expect(code).toBe(0);
  });
});

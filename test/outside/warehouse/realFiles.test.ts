import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellText } from "../../../core/cells/cellText";
import * as words from "../../../core/words/en";
import { run, runLater } from "../../../local-workbook/command-line/run";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { csvOf } from "../../warehouse/deals";

const data = join(process.env.FUNNEL_BALANCE_DATA ?? "", "data");
const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first sheet of a workbook as CSV. */
function asCsv(name: string): string {
  const { sheets } = openWorkbookFile(readFileSync(join(data, name)), name);
  const rows = (sheets[0]?.cells.values ?? []).map((row) => row.map(cellText));
  const file = join(folder, "sheet.csv");
  writeFileSync(file, csvOf(rows));
  return file;
}

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

/** The JSON of a command line. */
async function answered(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await typed(...argv, "--json");
  expect({ code, told: code === 0 ? "" : err }).toEqual({ code: 0, told: "" });
  return JSON.parse(out);
}

/** What is told of single rows, and whom to ask, is a sheet's alone. */
function figures(answer: Record<string, unknown>): unknown {
  const sheetsOwn = new Set([
    "file",
    "sheet",
    "issues",
    "doors",
    "doThisWeek",
    "remedy",
    "beside",
    "evidence",
    "question",
  ]);
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (sheetsOwn.has(key) ? undefined : value)),
  );
}

it.each([
  ["pt_oportunidades.csv", []],
  ["pt_oportunidades.csv", ["--rows", "--by", "amount"]],
  ["sales-funnel.xlsx", []],
  ["sales-funnel.xlsx", ["--by", "amount"]],
] as const)("warehouse review of %s %j is its review", async (name, options) => {
  const file = name.endsWith(".csv") ? join(data, name) : asCsv(name);
  const asked = await answered("warehouse", "review", "--url", `csv:${file}`, ...options);
  expect(figures(asked)).toEqual(figures(await answered("review", file, ...options)));
});

it.each(["pt_oportunidades.csv", "sales-funnel.xlsx"])("warehouse team of %s is its team", async (name) => {
  const file = name.endsWith(".csv") ? join(data, name) : asCsv(name);
  const asked = await answered("warehouse", "team", "--url", `csv:${file}`);
  expect(figures(asked)).toEqual(figures(await answered("team", file)));
});

/** The purchases of CDNOW under headers of a table. */
function cdnow(): string {
  const rows = readFileSync(join(data, "CDNOW_sample.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .map(([account = "", , day = "", , dollars = ""]) => [account, day, dollars]);
  const file = join(folder, "cdnow.csv");
  writeFileSync(file, csvOf([["Customer", "Date", "Amount"], ...rows]));
  return file;
}

it.each([
  ["pt_oportunidades.csv", []],
  ["CDNOW", []],
  ["CDNOW", ["--months", "6", "--as-of", "1998-03-31"]],
] as const)("warehouse customers of %s %j is its customers", async (name, options) => {
  const file = name === "CDNOW" ? cdnow() : join(data, name);
  const asked = await answered("warehouse", "customers", "--url", `csv:${file}`, ...options);
  const read = await answered("customers", file, ...options);
  expect({ ...asked, whitespace: [], profile: null }).toEqual({ ...read, whitespace: [], profile: null });
});

it("sales-funnel.xlsx says as little of its customers to a database as to a sheet", async () => {
  const file = asCsv("sales-funnel.xlsx");
  for (const argv of [
    ["warehouse", "customers", "--url", `csv:${file}`],
    ["customers", file],
  ]) {
    const { code, out, err } = await typed(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/No column says when deals were won: add their close dates/);
  }
});

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

/** The JSON of a command line. */
async function answered(...argv: string[]): Promise<Record<string, unknown>> {
  const written: string[] = [];
  const context = {
    words,
    out: (text: string) => void written.push(text),
    err: (text: string) => void written.push(text),
    columns: 80,
    colours: false,
    locale: "",
    ascii: false,
    progress: false,
  };
  const code = await (runLater([...argv, "--json"], context) ?? run([...argv, "--json"], context));
  expect({ code, told: code === 0 ? "" : written.join("") }).toEqual({ code: 0, told: "" });
  return JSON.parse(written.join(""));
}

/** What is told of single rows, and whom to ask, is a sheet's alone. */
function figures(answer: Record<string, unknown>): unknown {
  const sheetsOwn = new Set(["file", "sheet", "issues", "doors", "remedy", "beside", "evidence", "question"]);
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

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typed } from "../local-workbook/command-line/typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Comma, quotes, UTF-8. */
const utf8 = "csv:Text - txt - csv (StarCalc):44,34,76,1";

/** What LibreOffice makes of a file, as text. */
function converted(file: string, format: "csv" | "fods", name: string): string {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(
    process.env.FUNNEL_BALANCE_SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      format === "csv" ? utf8 : format,
      "--outdir",
      out,
      file,
    ],
    { encoding: "utf8", timeout: 120_000 },
  );
  expect([status, stderr.includes("Error")]).toEqual([0, false]);
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return readFileSync(join(out, `${base}.${format}`), "utf8");
}

const rulesOf = (fods: string) =>
  [...fods.matchAll(/<calcext:condition [^>]*calcext:value="([^"]*)"/g)].map(([, value]) => value);
const sample = (name: string) => join(__dirname, "../../examples", name);
const data = process.env.FUNNEL_BALANCE_DATA;
/** A file to colour, and the workbook whose values the copy must show. The sample's CSV and workbook hold the same. */
const files: [string, string, string][] = [
  ["the sample workbook", sample("pipeline.xlsx"), sample("pipeline.xlsx")],
  ["the sample CSV", sample("pipeline.csv"), sample("pipeline.xlsx")],
];
if (data) {
  const funnel = join(data, "data", "sales-funnel.xlsx");
  files.push(["sales-funnel.xlsx", funnel, funnel]);
}

describe.each(files)("the coloured copy of %s opened in LibreOffice", (_, file, same) => {
  const copy = join(folder, `${file.replace(/\W+/g, "-")}.xlsx`);
  const { code, err } = typed("review", file, "--colour", copy);

  it("has our rules in place", () => {
    expect(code).toBe(0);
    const told = Number(/with (\d+) rules?/.exec(err)?.[1]);
    const rules = rulesOf(converted(copy, "fods", "copy"));
    expect(told).toBeGreaterThan(0);
    expect(rules).toHaveLength(told);
    for (const rule of rules) expect(rule).toContain("N(&quot;Funnel Balance&quot;)=0");
  }, 150_000);

  it("has every value as before", () => {
    expect(converted(copy, "csv", "after")).toBe(converted(same, "csv", "before"));
  }, 150_000);
});

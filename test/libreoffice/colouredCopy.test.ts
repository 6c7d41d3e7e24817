import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { palette } from "../../core/colours/palette";
import { demonstration } from "../../site/build/demonstration";
import { typed } from "../local-workbook/command-line/typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Comma, quotes, UTF-8. */
const utf8 = "csv:Text - txt - csv (StarCalc):44,34,76,1";

/** What LibreOffice makes of each of some files, as text; one start of it takes longer than the files. */
function converted(files: readonly string[], format: "csv" | "fods" | "html"): ReadonlyMap<string, string> {
  const { status, stderr } = spawnSync(
    process.env.FUNNEL_BALANCE_SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      format === "csv" ? utf8 : format,
      "--outdir",
      folder,
      ...files,
    ],
    { encoding: "utf8", timeout: 240_000 },
  );
  expect([status, stderr.includes("Error")]).toEqual([0, false]);
  const made = (file: string) => join(folder, `${parse(file).name}.${format}`);
  return new Map(files.map((file) => [file, readFileSync(made(file), "utf8")]));
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

const copyOf = (file: string) => join(folder, `copy of ${file.replace(/\W+/g, "-")}.xlsx`);
const coloured = files.map(([, file]) => typed("review", file, "--colour", copyOf(file)));
const copies = files.map(([, file]) => copyOf(file));
const demonstrated = join(folder, "demonstration.xlsx");
writeFileSync(demonstrated, demonstration());
let fods: ReadonlyMap<string, string>;
let csv: ReadonlyMap<string, string>;
let html: ReadonlyMap<string, string>;

beforeAll(() => {
  fods = converted(copies, "fods");
  html = converted(copies.slice(0, 2), "html");
  csv = converted([...new Set([demonstrated, ...copies, ...files.map(([, , same]) => same)])], "csv");
}, 500_000);

describe.each(files)("the coloured copy of %s opened in LibreOffice", (name, file, same) => {
  it("has our rules in place", () => {
    const { code, err } = coloured[files.findIndex(([one]) => one === name)] ?? {};
    expect(code).toBe(0);
    const told = Number(/with (\d+) rules?/.exec(err ?? "")?.[1]);
    const rules = rulesOf(fods.get(copyOf(file)) ?? "");
    expect(told).toBeGreaterThan(0);
    expect(rules).toHaveLength(told);
    for (const rule of rules) expect(rule).toContain("N(&quot;Funnel Balance&quot;)=0");
  });

  it("has every value as before", () => {
    expect(csv.get(copyOf(file))).toBe(csv.get(same));
    expect(csv.get(same)).not.toBeUndefined();
  });
});

test("the demonstration of the site, which asks Excel for our pane, opens with every value of the sample", () => {
  expect(csv.get(demonstrated)).toBe(csv.get(sample("pipeline.xlsx")));
  expect(csv.get(demonstrated)).toMatch(/Marlin Chemicals/);
});

/** Cells by their fill, conditional formats worked out, as LibreOffice shows them on a web page. */
function paintedCells(page: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, fill = ""] of page.matchAll(/bgcolor="(#\w{6})"/gi))
    counts[fill.toLowerCase()] = (counts[fill.toLowerCase()] ?? 0) + 1;
  return counts;
}

test.each(["the sample workbook", "the sample CSV"])(
  "LibreOffice paints 73 cells of the largest line, 6 of lines with few deals and 25 of new customers in %s",
  (name) => {
    const file = files.find(([one]) => one === name)?.[1] ?? "";
    // The open deals of the sample counted in its text, in every spelling; both findings may be chance.
    expect(paintedCells(html.get(copyOf(file)) ?? "")).toEqual({
      [palette["dominant-line"].light]: 73,
      [palette["languishing-line"].light]: 6,
      [palette["new-customer"].fill]: 25,
    });
  },
);

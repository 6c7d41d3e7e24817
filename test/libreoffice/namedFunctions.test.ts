import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(__dirname, "../../docs/SHEETS.md"), "utf8");
/** The named functions of the install page: name and definition. */
const named = [...page.matchAll(/^\| ([A-Z_]+) \| `=([^`]+)` \|/gm)].map(
  ([, name = "", formula = ""]) => [name, formula] as const,
);

/** Four Sensors, two Valves, one pump: shares of 4/7, 2/7 and 1/7, worked by hand. */
const names = ["Sensors", "Valves", "Sensors", "Pumps", "Sensors", "Valves", "Sensors"];
const expected: Readonly<Record<string, number>> = {
  LARGEST_SHARE: 4 / 7,
  HHI: 21 / 49,
  EFFECTIVE_NUMBER: 49 / 21,
};

/** A workbook as one XML file: the names in column A, a formula a row in column B. */
function workbook(formulas: readonly string[]): string {
  const cell = (attributes: string, text = "") =>
    `<table:table-cell ${attributes}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;
  const rows = names.map((name, row) => {
    const formula = formulas[row];
    const beside =
      formula === undefined ? "" : cell(`table:formula="of:=${formula}" office:value-type="float"`);
    return `<table:table-row>${cell('office:value-type="string"', name)}${beside}</table:table-row>`;
  });
  const spaces = ["office", "table", "text"].map(
    (space) => `xmlns:${space}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`,
  );
  return `<?xml version="1.0"?><office:document ${spaces.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Names">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

test("the named functions of the install page give by LibreOffice what they say", () => {
  expect(named.map(([name]) => name)).toEqual(Object.keys(expected));
  const file = join(folder, "named.fods");
  const inFile = named.map(([, formula]) => formula.replaceAll("names", "[.A1:.A7]").replaceAll(",", ";"));
  writeFileSync(file, workbook(inFile));
  const { status } = spawnSync(
    process.env.FUNNEL_BALANCE_SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
      "--outdir",
      folder,
      file,
    ],
    { encoding: "utf8", timeout: 240_000 },
  );
  expect(status).toBe(0);
  const lines = readFileSync(join(folder, "named.csv"), "utf8").trim().split("\n");
  const values = lines.slice(0, named.length).map((line) => Number(line.split(",")[1]));
  named.forEach(([name], row) => {
    expect([name, values[row]]).toEqual([name, expect.closeTo(expected[name] ?? Number.NaN, 9)]);
  });
}, 250_000);

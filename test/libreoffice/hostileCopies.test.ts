import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { unzipSync } from "fflate";
import { seededRandom } from "../../core/statistics/seededRandom";
import { openWorkbookFile } from "../../local-workbook/files/openWorkbookFile";
import { newWorkbook, sheetTitle } from "../../local-workbook/files/xlsx/newWorkbook";
import { typed } from "../local-workbook/command-line/typed";
import { rawZip } from "../local-workbook/files/fixtures/rawZip";
import { Dice } from "../local-workbook/files/mutations/Dice";

/** Few in every run; FUNNEL_BALANCE_COPIES=200 for more. LibreOffice is started once for many. */
const count = Number(process.env.FUNNEL_BALANCE_COPIES ?? 24);
const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = [
  "=1+1",
  '=HYPERLINK("http://example.com","x")',
  "@SUM(A1)",
  "+1+1",
  "-1-1",
  "<b>&amp;</b>",
  "]]>",
  "</t></is></c></row></sheetData>",
  "<!-- x -->",
  "_x0041_",
  "__proto__",
  "constructor",
  "a,b;c\td",
  'say "x"',
  "two\nlines",
  " blanks ",
  "Größe 數 😀",
  "\u202eabc",
  "NaN",
  "1.001",
  "007",
  "x".repeat(5000),
];
const names = ["Deals", "R&D <1>", "it's", "é 數 😀", "__proto__", '"quoted"', "=A1", "a,b;c"];

function rowsOf(dice: Dice): string[][] {
  const deals = Array.from({ length: 6 + dice.below(20) }, () => [
    dice.of([...texts, "Acme", "Beta"]),
    dice.of(["Sensors", "Sensors", "Sensors", "Valves", dice.of(texts)]),
    dice.of(["Open", "Open", "Won", "Lost"]),
    String(dice.below(90_000)),
    dice.of(texts),
  ]);
  return [["Account", "Product", "Stage", "Amount", dice.of(["Note", "__proto__", "=1+1"])], ...deals];
}

/** Ways of writing the same sheet that programs other than Excel take. */
const spellings: readonly ((sheet: string) => string)[] = [
  (sheet) => sheet,
  (sheet) => sheet.replace("<sheetData>", "<sheetData><!-- </sheetData> <![CDATA[ -->"),
  (sheet) => sheet.replace(/<t xml:space="preserve">([^<&]*)<\/t>/g, "<t><![CDATA[$1]]></t>"),
  (sheet) => sheet.replaceAll("&gt;", "<![CDATA[>]]>"),
  (sheet) => `\ufeff${sheet}`,
  (sheet) => sheet.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x="),
  (sheet) =>
    sheet.replace(
      "</worksheet>",
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="2147483000"><formula>$A2="x"</formula></cfRule></conditionalFormatting></worksheet>',
    ),
];
const strangeParts = [
  "xl/../../evil.txt",
  "xl/a b &c;.xml",
  `xl/${"n".repeat(240)}.xml`,
  "__proto__",
  "docProps/app.xml",
];

/** A workbook with hostile cells, names and parts, written in one of several ways. */
function workbook(number: number): Uint8Array {
  const dice = new Dice(seededRandom(number));
  const rows = rowsOf(dice).map((row, at) =>
    row.map((cell, column) => (at > 0 && column === 3 ? Number(cell) : cell)),
  );
  const made = newWorkbook({ name: dice.of(names), rows, formats: [], widths: [], headerRow: 1 });
  const spelled = dice.of(spellings);
  const entries = Object.entries(unzipSync(made)).map(([name, bytes]) => ({
    name,
    content: name.endsWith("sheet1.xml") ? spelled(Buffer.from(bytes).toString("utf8")) : bytes,
  }));
  const strange = { name: dice.of(strangeParts), content: "<x/>" };
  return rawZip(dice.below(2) === 0 ? entries : [...entries, strange]);
}

function csv(number: number): string {
  const rows = rowsOf(new Dice(seededRandom(number)));
  return `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n")}\r\n`;
}

interface Case {
  readonly original: string;
  readonly copy: string;
}
const cases: Case[] = Array.from({ length: count }, (_, number) => {
  const ending = number % 4 === 3 ? "csv" : "xlsx";
  return { original: join(folder, `${number}.${ending}`), copy: join(folder, `copy ${number}.xlsx`) };
});

const atOnce = 150;

/** The first sheet of each file as LibreOffice shows it: comma, quotes, UTF-8. One start takes some 240 files and then no more. */
function shown(files: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = join(folder, "shown");
  mkdirSync(out, { recursive: true });
  for (let at = 0; at < files.length; at += atOnce) {
    const { status } = spawnSync(
      process.env.FUNNEL_BALANCE_SOFFICE ?? "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1",
        "--outdir",
        out,
        ...files.slice(at, at + atOnce),
      ],
      { encoding: "utf8", timeout: 900_000 },
    );
    expect(status).toBe(0);
  }
  const made = (file: string) => join(out, `${parse(file).name}.csv`);
  return new Map(files.map((file) => [file, cellsOf(readFileSync(made(file)))]));
}

const cellsOf = (text: Uint8Array) =>
  (openWorkbookFile(text, "shown.csv").sheets[0]?.cells.values ?? []).map((row) =>
    // The copy of a CSV shows amounts with signs between their thousands.
    row.map((cell, column) => (column === 3 ? String(cell).replaceAll(",", "") : String(cell))),
  );

test(`${count} coloured copies of files with hostile cells, names and parts show every value as before in LibreOffice`, () => {
  cases.forEach(({ original, copy }, number) => {
    writeFileSync(original, original.endsWith("csv") ? csv(number) : workbook(number));
    const { code, err } = typed("review", original, "--colour", copy);
    expect([number, code, err]).toEqual([number, 0, expect.stringContaining(" written")]);
  });
  const seen = shown(
    cases.flatMap(({ original, copy }) => (original.endsWith("csv") ? [copy] : [original, copy])),
  );
  for (const { original, copy } of cases) {
    const before = original.endsWith("csv") ? cellsOf(readFileSync(original)) : seen.get(original);
    expect(before?.length).toBeGreaterThan(6);
    expect([copy, seen.get(copy)]).toEqual([copy, before]);
  }
}, 1_800_000);

test("a sheet's title is what any spreadsheet takes for a name", () => {
  expect(names.map(sheetTitle)).toEqual([
    "Deals",
    "R&D <1>",
    "it's",
    "é 數 😀",
    "__proto__",
    '"quoted"',
    "=A1",
    "a,b;c",
  ]);
  expect(["[x]:*?/\\", "'a'", ""].map(sheetTitle)).toEqual(["x", "a", "Sheet1"]);
});

import { strFromU8, strToU8, unzipSync } from "fflate";
import { marker } from "../../../core/colours/marker";
import { readPipeline } from "../../../core/table/readPipeline";
import { fileProblem } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { colouredCopy } from "../../../local-workbook/files/xlsx/colouredCopy";
import { csvAsWorkbook } from "../../../local-workbook/files/xlsx/csvAsWorkbook";
import { entriesOf, sheetPart } from "./fixtures/hostileWorkbooks";
import { rawZip } from "./fixtures/rawZip";
import { workbookOf } from "./fixtures/workbookOf";

const rule = {
  group: "dominant-line" as const,
  range: "B2:B9",
  formula: `=(TRIM($B2)="Sensors")*${marker}`,
  fill: "#f0a875",
  text: "#3d1c06",
};
const colour = (bytes: Uint8Array) => colouredCopy(bytes, "deals.xlsx", "Deals", [rule]);
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[sheetPart] ?? new Uint8Array(0));
const formats = "<conditionalFormatting ";

function refusal(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return fileProblem(error.problem);
  }
}

test.each([
  [
    "a literal text",
    '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData> <!-- ]]></t></is></c></row>',
  ],
  ["a comment", '<!-- </sheetData> <![CDATA[ --><row r="1"><c r="A1"><v>1</v></c></row>'],
  ["a comment that looks closed at once", '<!--> </sheetData> --><row r="1"><c r="A1"><v>1</v></c></row>'],
  ["a long comment", `<!-- </sheetData>${" ".repeat(200_000)}--><row r="1"><c r="A1"><v>1</v></c></row>`],
])("rules go behind the cells where %s holds the letters that end them", (_, rows) => {
  const cells = `<sheetData>${rows}</sheetData>`;
  const original = workbookOf({ sheets: { Deals: `${cells}<pageMargins left="1"/>` } });
  const copy = sheetOf(colour(original));
  expect(copy.indexOf(formats)).toBe(copy.indexOf(cells) + cells.length);
  const values = (bytes: Uint8Array) => openWorkbookFile(bytes, "deals.xlsx").sheets[0]?.cells.values;
  expect(values(colour(original))).toEqual(values(original));
});

test("20,000 formats of ours, and 200,000 beginnings of rules in a literal text, are read once", () => {
  const ours = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1*${marker.replaceAll('"', "&quot;")}</formula></cfRule></conditionalFormatting>`;
  const literal = `<x><![CDATA[${"<cfRule".repeat(200_000)}]]></x>`;
  const sheet = `<sheetData/>${ours.repeat(20_000)}${literal}`;
  const copy = sheetOf(colouredCopy(workbookOf({ sheets: { Deals: sheet } }), "deals.xlsx", "Deals", []));
  expect(copy).not.toContain("<conditionalFormatting");
  expect(copy).toContain(`<sheetData/>${literal}</worksheet>`);
});

const says = (part: string) =>
  `deals.xlsx is written in a way to which colours cannot be added (${part}); open it in a spreadsheet and save it again`;
const plain = workbookOf({ sheets: { Deals: '<sheetData><row r="1"><c><v>1</v></c></row></sheetData>' } });
const inUtf16 = (part: string) =>
  rawZip(
    entriesOf(plain).map((entry) =>
      entry.name === part
        ? { ...entry, content: Buffer.from(`\ufeff${Buffer.from(entry.content)}`, "utf16le") }
        : entry,
    ),
  );

test.each<[string, Uint8Array, string]>([
  [
    "two parts of one name",
    rawZip([
      ...entriesOf(plain),
      { name: "docProps/a.xml", content: "1" },
      { name: "DOCPROPS\\a.xml", content: "2" },
    ]),
    says("Deals"),
  ],
  ["a sheet in UTF-16", inUtf16(sheetPart), says(sheetPart)],
  ["styles in UTF-16", inUtf16("xl/styles.xml"), says("xl/styles.xml")],
  [
    "two sheets of one name",
    workbookOf({
      sheets: { Deals: "<sheetData/>", Other: "<sheetData/>" },
      more: {
        "xl/workbook.xml": strToU8(
          strFromU8(
            unzipSync(workbookOf({ sheets: { Deals: "", Other: "" } }))["xl/workbook.xml"] ??
              new Uint8Array(0),
          ).replace("Other", "Deals"),
        ),
      },
    }),
    says("Deals"),
  ],
])("a copy of a workbook with %s is refused", (_, bytes, sentence) => {
  expect(openWorkbookFile(bytes, "deals.xlsx").sheets.length).toBeGreaterThan(0);
  expect(refusal(() => colour(bytes))).toBe(sentence);
});

/** The cells of a CSV's copy, where the pipeline could be read. */
function copied(csv: string) {
  const [sheet] = openWorkbookFile(Buffer.from(csv), "deals.csv").sheets;
  if (!sheet) throw new Error("a CSV has one sheet");
  const reading = readPipeline(sheet.cells);
  if (!reading.ok) throw new Error(csv);
  const copy = csvAsWorkbook(sheet, reading.pipeline);
  return { copy, cells: openWorkbookFile(copy, "copy.xlsx").sheets[0]?.cells };
}
const column = (csv: string, at: number) =>
  copied(csv)
    .cells?.values.slice(1)
    .map((row) => row[at]);
const deals = (header: string, cells: readonly string[]) =>
  `Account,Product,Stage,${header}\n${cells.map((cell, at) => `Acme ${at},Sensors,Open,${cell}\n`).join("")}`;

test("not-a-number and infinity stay texts: a workbook has no such numbers", () => {
  const csv = deals("Margin,Amount", ["NaN,5", "1.5,6", "Infinity,7", "-Infinity,8"]);
  expect(column(csv, 3)).toEqual(["NaN", "1.5", "Infinity", "-Infinity"]);
  const { copy } = copied(csv);
  expect(sheetOf(copy)).not.toMatch(/<v>[^<]*[^\d.<-][^<]*<\/v>/);
});

test.each<[string, string, readonly string[], readonly unknown[]]>([
  ["a point that may part thousands", "Amount", ["1.001", "2.002", "3.500"], ["1.001", "2.002", "3.500"]],
  [
    "days whose order is not proven",
    "Close Date",
    ["09/01/2025", "03/04/2025"],
    ["09/01/2025", "03/04/2025"],
  ],
  ["quarters", "Close Date", ["2025-Q1", "2025-Q2"], ["2025-Q1", "2025-Q2"]],
  [
    "days with a clock time",
    "Close Date",
    ["2025-01-09 14:30", "2025-01-10 09:00"],
    ["2025-01-09 14:30", "2025-01-10 09:00"],
  ],
  ["ranges of money", "Amount", ["10k-20k", "5000"], ["10k-20k", "5000"]],
  ["scores without a percent sign", "Probability", ["25", "100", "50"], [25, 100, 50]],
  [
    "identities of 17 digits",
    "Code",
    ["12345678901234568", "12345678901234570"],
    ["12345678901234568", "12345678901234570"],
  ],
])("%s are copied as they stand", (_, header, cells, wanted) => {
  expect(column(deals(header, cells), 3)).toEqual(wanted);
});

test("money, days and percentages that say what they are become numbers", () => {
  const csv = deals("Amount,Close Date,Probability", ['"$1,200.50",2025-01-09,25%', "80,2025-12-24,100%"]);
  expect(column(csv, 3)).toEqual([1200.5, 80]);
  // 45666 is 2025-01-09 and 46015 2025-12-24 in any spreadsheet.
  expect(column(csv, 4)).toEqual([45666, 46015]);
  expect(column(csv, 5)).toEqual([0.25, 1]);
});

test("what is added up over the rows of a deal stands in none of them", () => {
  const csv =
    "Deal ID,Account,Product,Stage,Amount\nD1,Acme,Sensors,Open,100\nD1,Acme,Valves,Open,50\nD2,Beta,Sensors,Open,7\n";
  expect(column(csv, 4)).toEqual([100, 50, 7]);
});

test("a copy that no sheet could hold is refused", () => {
  const long = deals("Notes", ["x".repeat(32_768)]);
  expect(refusal(() => copied(long))).toBe(
    "deals has a text of more than 32,767 characters, more than a cell can hold; leave its column out of the export",
  );
  expect(column(deals("Notes", ["x".repeat(32_767)]), 3)).toEqual(["x".repeat(32_767)]);
});

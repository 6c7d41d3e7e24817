import "./fixtures/tenthOfCells";
import { cellAddress } from "../../../core/cells/a1";
import { filledPlaces } from "../../../core/cells/filledPlaces";
import { fileProblem } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { readWorkbooks, refusedWorkbooks } from "./fixtures/hostileWorkbooks";
import { workbookOf } from "./fixtures/workbookOf";

function problemOf(bytes: Uint8Array, name = "deals.xlsx"): string {
  try {
    openWorkbookFile(bytes, name);
    return "";
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return fileProblem(error.problem);
  }
}

test.each(refusedWorkbooks)("a workbook with %s is refused in one line", (_, make, says) => {
  expect(problemOf(make())).toBe(`deals.xlsx ${says}`);
});

test.each(readWorkbooks)("a workbook with %s is read", (_, make) => {
  const [sheet] = openWorkbookFile(make(), "deals.xlsx").sheets;
  expect(sheet?.cells.values.slice(0, 3)).toEqual([
    ["Account", "Product", "Stage", "Amount"],
    ["Acme", "Sensors", "Open", 5],
    ["Acme", "Sensors", "Open", 5],
  ]);
  expect(sheet?.widths.length).toBeLessThanOrEqual(16_384);
  for (const { bottom, right } of sheet?.cells.merges ?? []) {
    expect(bottom).toBeLessThan(1_048_576);
    expect(right).toBeLessThan(16_384);
  }
});

test("a sheet of more cells than the limit, blank ones counted, is refused before it fills the memory", () => {
  const everyThousandth = Array.from({ length: 17 }, (_, at) => cellAddress(1, at * 1000).replace("1", ""));
  const rows = Array.from(
    { length: 320 },
    (_, at) =>
      `<row r="${at + 1}">${everyThousandth.map((column) => `<c r="${column}${at + 1}"><v>1</v></c>`).join("")}</row>`,
  );
  expect(problemOf(workbookOf({ sheets: { Deals: `<sheetData>${rows.join("")}</sheetData>` } }))).toBe(
    "deals.xlsx has a sheet of more than 5,000,000 cells, blank ones counted; delete the rows and columns that hold no deals",
  );
});

test("a sheet costs what it holds, however far to the right that stands", () => {
  // 20,000 rows to the last column are 330 million places, more than the limit and 2.6 GB of them.
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const row = at + 2;
    return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>Acme</t></is></c><c r="XFD${row}" s="1"><v>45900</v></c></row>`;
  });
  const header = `<row r="1"><c r="A1" t="inlineStr"><is><t>Account</t></is></c><c r="XFD1" t="inlineStr"><is><t>Created</t></is></c></row>`;
  const styles = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
  const file = openWorkbookFile(
    workbookOf({ sheets: { Deals: `<sheetData>${header}${rows.join("")}</sheetData>` }, styles }),
    "deals.xlsx",
  );
  const { values, formats } = file.sheets[0]?.cells ?? { values: [] };
  const last = values[20_000] ?? [];
  expect(Object.keys(last)).toEqual(["0", "16383"]);
  expect(last[16_383]).toBe(45_900);
  expect(filledPlaces(last)).toEqual([0, 16_383]);
  expect(formats?.[20_000]?.[16_383]).toMatch(/yy/);
  // All rows that look alike share one list of formats.
  expect(new Set(formats).size).toBe(2);
});

test("a text file of more columns than a sheet has is refused", () => {
  const wide = `Account,Stage${",".repeat(16_383)}\nAcme,Open\n`;
  expect(problemOf(Buffer.from(wide), "deals.csv")).toBe(
    "deals.csv has more than 16,384 columns, more than a sheet can hold",
  );
  expect(problemOf(Buffer.from(`Account,Stage${",".repeat(16_382)}\nAcme,Open\n`), "deals.csv")).toBe("");
});

test("a row of 17 million letters is not told as a quotation mark that is never closed", () => {
  const row = `Account,Stage\nAcme,Open\nAcme,${"x".repeat(21_000_000)}`;
  expect(problemOf(Buffer.from(`${row}\nAcme,Open\n`), "deals.csv")).toBe(
    "deals.csv: row 3 is longer than a row can be; export the pipeline again, one deal a line",
  );
  expect(
    problemOf(Buffer.from(`Account,Stage\nAcme,"Open\n${"Acme,Open\n".repeat(1_700_000)}`), "a.csv"),
  ).toContain("row 2 opens a quotation mark that is never closed");
});

test("no bit of a packed part can change without a word", () => {
  const rows = Array.from(
    { length: 6 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 3}</v></c><c r="B${at + 1}"><v>${at * 7}</v></c></row>`,
  );
  const strings = "<si><t>Acme</t></si><si><t>Beta</t></si><si><t>Cee</t></si>";
  const book = workbookOf({ sheets: { Deals: `<sheetData>${rows.join("")}</sheetData>` }, strings });
  const values = JSON.stringify(openWorkbookFile(book, "deals.xlsx").sheets);
  let [flips, refused] = [0, 0];
  for (let at = 0; at < book.length; at++) {
    flips++;
    const bytes = book.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    try {
      expect(JSON.stringify(openWorkbookFile(bytes, "deals.xlsx").sheets)).toBe(values);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(flips / 2);
});

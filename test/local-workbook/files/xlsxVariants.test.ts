import { strToU8, unzipSync, zipSync } from "fflate";
import { noteMessage } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { colouredCopy } from "../../../local-workbook/files/xlsx/colouredCopy";
import { type Parts, workbookOf } from "./fixtures/workbookOf";

const sheetOf = (bytes: Uint8Array) => {
  const [sheet] = openWorkbookFile(bytes, "deals.xlsx").sheets;
  if (!sheet) throw new Error("the workbook has a sheet");
  return sheet;
};
const valuesOf = (bytes: Uint8Array) => sheetOf(bytes).cells.values;
const bookOf = (rows: string, parts: Partial<Parts> = {}) =>
  workbookOf({ sheets: { Deals: `<sheetData>${rows}</sheetData>` }, ...parts });

const strings = "<si><t>Account</t></si><si><t>Stage</t></si><si><t>Alder</t></si><si><t>Won</t></si>";
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>';
const book = bookOf(rows, { strings });
const table = [
  ["Account", "Stage"],
  ["Alder", "Won"],
];
const renamed = (bytes: Uint8Array, name: (part: string) => string) =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [name(part), content])),
  );
const edited = (bytes: Uint8Array, part: string, edit: (xml: string) => string) => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(edit(new TextDecoder().decode(parts[part]))) });
};

const rule = {
  group: "dominant-line" as const,
  range: "B2:B2",
  formula: '=(TRIM($B2)="Won")*(N("Funnel Balance")=0)',
  fill: "#f0a875",
  text: "#3d1c06",
};

describe("a workbook of another program", () => {
  it.each<[string, Uint8Array]>([
    ["with backslashes in the names of its parts", renamed(book, (part) => part.replaceAll("/", "\\"))],
    ["with slashes before the names of its parts", renamed(book, (part) => `/${part}`)],
    ["with its parts in other letters", renamed(book, (part) => part.toUpperCase())],
    [
      "with the part of its types in other letters",
      renamed(book, (part) => part.replace("[Content_Types]", "[content_types]")),
    ],
    [
      "with backslashes where it says its parts",
      edited(book, "xl/_rels/workbook.xml.rels", (xml) => xml.replaceAll("worksheets/", "worksheets\\")),
    ],
    [
      "that does not say where its sheet is",
      edited(book, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship Id="rId1".*?\/>/, "")),
    ],
    [
      "that does not say where its texts are",
      edited(book, "xl/_rels/workbook.xml.rels", (xml) =>
        xml.replace(/<Relationship Id="rIdTexts".*?\/>/, ""),
      ),
    ],
    [
      "that says its texts where they are not",
      edited(book, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sharedStrings.xml", "texts.xml")),
    ],
    [
      "with the cells of a row in any order",
      bookOf(rows.replace(/(<c r="A2".*?<\/c>)(<c r="B2".*?<\/c>)/, "$2$1"), { strings }),
    ],
    [
      "with its rows in any order",
      bookOf(rows.replace(/(<row r="1">.*?<\/row>)(<row.*)/, "$2$1"), { strings }),
    ],
    ["with small letters in its addresses", bookOf(rows.toLowerCase(), { strings })],
  ])("%s is read, and its coloured copy keeps every part", (_, bytes) => {
    expect(valuesOf(bytes)).toEqual(table);
    const copy = colouredCopy(bytes, "deals.xlsx", "Deals", [rule]);
    expect(valuesOf(copy)).toEqual(table);
    const [before, after] = [unzipSync(bytes), unzipSync(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) => `${before[part]}` !== `${after[part]}`);
    expect(
      changed.map((part) => part.replaceAll("\\", "/").replace(/^.*\//, "").toLowerCase()).sort(),
    ).toEqual(["sheet1.xml", "styles.xml"]);
  });

  it("keeps the number format with its cell in whatever order", () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const bytes = bookOf(
      '<row r="3"><c r="C3" s="1"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="B1" s="1"><v>9</v></c></row>',
      { styles },
    );
    const { cells } = sheetOf(bytes);
    expect(cells.values).toEqual([[null, 9], [], [1, null, 3]]);
    expect(cells.formats?.[2]).toEqual(["General", "General", "m/d/yyyy"]);
    expect(cells.formats?.[0]?.[1]).toBe("m/d/yyyy");
  });

  it.each([
    ["whose row stands twice", rows + rows],
    ["whose cell stands twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ])("%s is refused as damaged", (_, data) => {
    expect(() => valuesOf(bookOf(data, { strings }))).toThrow(
      new FileError({ code: "damaged", file: "deals.xlsx", part: "xl/worksheets/sheet1.xml" }),
    );
  });

  it("is refused as damaged where it has texts, but no table of them", () => {
    expect(() => valuesOf(bookOf(rows))).toThrow(FileError);
    expect(valuesOf(bookOf('<row r="1"><c r="A1"><v>1</v></c></row>'))).toEqual([[1]]);
  });

  it("has a blank cell where a shared text names none", () => {
    expect(valuesOf(bookOf('<row r="1"><c r="A1" t="s"/><c r="B1"><v>1</v></c></row>', { strings }))).toEqual(
      [[null, 1]],
    );
  });

  it("is not coloured where it does not say where its styles are, and dates are read all the same", () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const bytes = edited(
      bookOf('<row r="1"><c r="A1" s="0"><v>5</v></c></row>', { styles }),
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/<Relationship Id="rIdStyles".*?\/>/, ""),
    );
    expect(sheetOf(bytes).cells.formats).toEqual([["m/d/yyyy"]]);
    expect(() => colouredCopy(bytes, "deals.xlsx", "Deals", [rule])).toThrow(
      new FileError({ code: "no-styles", file: "deals.xlsx" }),
    );
  });
});

describe("formulas without a saved value", () => {
  const told = (data: string, workbook = "") => sheetOf(bookOf(data, { workbook })).notes.map(noteMessage);

  it("are told with the first of them, and read as blank", () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><f>A2*2</f></c><c r="E2"><f>A2</f><v></v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v/></c></row>';
    expect(told(data)).toEqual([
      "3 cells hold a formula without a saved value (D2 is the first) and were read as blank; open the file in Excel, save it and try again",
    ]);
    expect(valuesOf(bookOf(data))[1]).toEqual([1]);
  });

  it("are not those that show a number, an error, yes or no, or nothing", () => {
    expect(
      told(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>1=2</f><v>0</v></c><c r="E1"><f>1-1</f><v>0</v></c></row>',
      ),
    ).toEqual([]);
  });

  it("are also zeros, where every formula shows one and the file asks to be calculated", () => {
    const zeros =
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>A1*3</f><v>0</v></c></row>';
    const asks = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
    expect(told(zeros, asks)[0]).toContain("2 cells hold a formula without a saved value (B1 is the first)");
    expect(valuesOf(bookOf(zeros, { workbook: asks }))).toEqual([[7, null, null]]);
    expect(told(zeros)).toEqual([]);
    expect(told(zeros.replace("<f>A1*3</f><v>0</v>", "<f>A1*3</f><v>21</v>"), asks)).toEqual([]);
  });
});

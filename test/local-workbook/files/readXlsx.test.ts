import { fileProblem } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { type Parts, workbookOf } from "./fixtures/workbookOf";

const open = (parts: Parts) => openWorkbookFile(workbookOf(parts), "deals.xlsx");
const sheetOf = (data: string, parts: Partial<Parts> = {}) => {
  const [sheet] = open({ sheets: { Deals: data }, ...parts }).sheets;
  if (!sheet) throw new Error("the workbook has a sheet");
  return sheet;
};
const valuesOf = (rows: string, parts: Partial<Parts> = {}) =>
  sheetOf(`<sheetData>${rows}</sheetData>`, parts).cells.values;

describe("the cells of a workbook", () => {
  it("are shared texts, rich texts without their reading aids, and texts of their own", () => {
    const strings =
      "<si><t>Sensors</t></si><si><r><t>Valves </t></r><r><rPr><b/></rPr><t>&amp; more</t></r><rPh><t>aid</t></rPh></si>";
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>own </t></r><r><t>text</t></r><rPh><t>aid</t></rPh></is></c></row>';
    expect(valuesOf(row, { strings })).toEqual([["Sensors", "Valves & more", "own text"]]);
  });

  it("are numbers, booleans, errors and the saved values of formulas", () => {
    const row = `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>
      <c r="D1"><f>SUM(A1:A2)</f><v>7</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" t="d"><v>2026-10-23</v></c></row>`;
    // 2026-10-23 is day 46318: 2026-01-01 is 46023 and October 23 is the year's 296th day.
    expect(valuesOf(row)).toEqual([[12.5, true, "#REF!", 7, "ab", 46318]]);
  });

  it("stand where their addresses say, and after one another where they have none", () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    const values = valuesOf(rows);
    expect(values[0]).toEqual([]);
    expect(values[1]?.[1]).toBe(1);
    expect(values[1]?.[27]).toBe(2);
    expect(values[1]?.slice(2, 27).every((cell) => cell === null)).toBe(true);
    expect(values[2]).toEqual([3, 4]);
  });

  it("keep characters that XML cannot hold", () => {
    expect(valuesOf('<row><c t="inlineStr"><is><t>a_x0000_b_x005F_x0041_</t></is></c></row>')).toEqual([
      ["a\u0000b_x0041_"],
    ]);
  });

  it("are read whatever prefix the writer gave the elements", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = open({ sheets: { Deals: "<sheetData/>" }, more: {} });
    expect(file.sheets[0]?.cells.values).toEqual([]);
    const bytes = workbookOf({
      sheets: {},
      workbook: "",
      more: {
        "xl/workbook.xml":
          '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="D" sheetId="1" r:id="one"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="one" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../xl/sheet.xml"/></Relationships>',
        "xl/sheet.xml": prefixed,
      },
    });
    expect(openWorkbookFile(bytes, "d.xlsx").sheets[0]?.cells.values).toEqual([[5]]);
  });
});

describe("dates and formats of a workbook", () => {
  const styles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="&quot;days&quot; 0"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>`;
  const row =
    '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1" s="2"><v>100</v></c><c r="C1" s="3"><v>100</v></c><c r="D1"><v>100</v></c></row>';

  it("give each cell its number format", () => {
    expect(sheetOf(`<sheetData>${row}</sheetData>`, { styles }).cells.formats).toEqual([
      ["m/d/yyyy", "dd.mm.yyyy", '"days" 0', "General"],
    ]);
  });

  it("count from 1904 where the workbook does, dates alone", () => {
    expect(valuesOf(row, { styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([
      [1562, 1562, 100, 100],
    ]);
  });

  it("leave formats out where no cell has one", () => {
    expect(sheetOf("<sheetData><row><c><v>1</v></c></row></sheetData>").cells.formats).toBeUndefined();
  });
});

describe("the sheets of a workbook", () => {
  it("come in the order of their tabs, with the one that opens first and those that are hidden", () => {
    const file = open({
      sheets: { Cover: "<sheetData/>", Deals: "<sheetData/>", Old: "<sheetData/>" },
      workbook: '<bookViews><workbookView activeTab="1"/></bookViews>',
      sheetAttributes: ["", "", 'state="hidden"'],
    });
    expect(file.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Cover", false],
      ["Deals", false],
      ["Old", true],
    ]);
    expect(file.active).toBe(1);
  });

  it("tell widths, merged cells and rows that are hidden or filtered out", () => {
    const sheet = sheetOf(
      `<cols><col min="1" max="2" width="20.5"/><col min="4" max="4" width="9"/></cols><sheetData>
       <row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"/></sheetData>
       <autoFilter ref="A1:A3"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B5"/></mergeCells>`,
    );
    expect(sheet.widths).toEqual([20.5, 20.5, undefined, 9]);
    expect(sheet.cells.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 4, right: 1 },
    ]);
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.cells.hiddenRows).toBe(1);
  });
});

describe("a workbook that cannot be read", () => {
  const message = (bytes: Uint8Array, name = "deals.xlsx") => {
    try {
      openWorkbookFile(bytes, name);
    } catch (error) {
      return error instanceof FileError ? fileProblem(error.problem) : String(error);
    }
    return "opened";
  };
  const good = workbookOf({ sheets: { Deals: "<sheetData><row><c><v>1</v></c></row></sheetData>" } });
  /** The first bytes of a compound file and one directory entry of this name. */
  const compound = (stream: string) => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (let at = 0; at < stream.length; at++) bytes[1024 + 2 * at] = stream.charCodeAt(at);
    return bytes;
  };

  it("is said to be cut short", () => {
    const short = "deals.xlsx is cut short or damaged; download or export it again";
    expect(message(good.subarray(0, good.length - 30))).toBe(short);
    expect(message(good.subarray(0, 100))).toBe(short);
  });

  it("is said to be protected by a password", () => {
    const words =
      "deals.xlsx is protected by a password; open it in a spreadsheet, remove the password and save it again";
    expect(message(compound("EncryptedPackage"))).toBe(words);
  });

  it("is said to be of an old format", () => {
    expect(message(compound("Workbook"), "old.xls")).toBe(
      "old.xls is an old Excel 97-2003 workbook (.xls); open it in a spreadsheet and save it as .xlsx or .csv",
    );
    expect(message(workbookOf({ sheets: {}, more: { "xl/workbook.bin": "" } }))).toContain(
      "a binary Excel workbook (.xlsb)",
    );
    expect(message(workbookOf({ sheets: {}, more: { "content.xml": "" } }))).toContain(
      "a LibreOffice spreadsheet (.ods)",
    );
  });

  it("is said to be no workbook", () => {
    expect(message(new TextEncoder().encode("Account,Line\nA,Sensors\n"))).toBe(
      "deals.xlsx is not an Excel workbook (.xlsx)",
    );
    expect(message(workbookOf({ sheets: {}, more: { "_rels/.rels": "<Relationships/>" } }))).toBe(
      "deals.xlsx is not an Excel workbook (.xlsx)",
    );
  });

  it("is told which part is damaged", () => {
    const damaged =
      "deals.xlsx is damaged: xl/worksheets/sheet1.xml cannot be read; open it in a spreadsheet and save it again";
    expect(message(workbookOf({ sheets: { Deals: "<sheetData><row></sheetData>" } }))).toBe(damaged);
    expect(
      message(
        workbookOf({ sheets: { Deals: '<sheetData><row r="9999999"><c><v>1</v></c></row></sheetData>' } }),
      ),
    ).toBe(damaged);
    expect(
      message(
        workbookOf({ sheets: { Deals: '<sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData>' } }),
      ),
    ).toBe(damaged);
  });

  it("is told that it has no sheet", () =>
    expect(message(workbookOf({ sheets: {} }))).toBe("deals.xlsx has no sheet with cells"));
});

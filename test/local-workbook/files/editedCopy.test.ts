import { inflateRawSync } from "node:zlib";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { editedCopy, type WorkbookEdits } from "../../../local-workbook/files/xlsx/editedCopy";
import { sheetsInUse } from "../../../local-workbook/files/xlsx/sheetsInUse";
import { rawEntry } from "../../../local-workbook/files/zip/inflateEntry";
import { readZip } from "../../../local-workbook/files/zip/readZip";
import { busyWorkbook, foreignParts } from "./fixtures/busyWorkbook";
import { workbookOf } from "./fixtures/workbookOf";

const nothing: WorkbookEdits = { sheets: [], added: [], removed: [], marks: [] };
const edit = (row: number, column: number, value: string | number | boolean | null, format = "") => ({
  row,
  column,
  value,
  format,
});

/** Every part by its name, as it stands packed in the zip, and unpacked. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, { packed: string; text: string }> {
  const zip = readZip(bytes);
  if (!zip) throw new Error("no zip");
  return new Map(
    zip.entries.map((entry) => {
      const raw = rawEntry(zip, entry);
      const text = entry.method === 8 ? inflateRawSync(raw) : Buffer.from(raw);
      return [entry.name, { packed: Buffer.from(raw).toString("hex"), text: text.toString() }];
    }),
  );
}

const sheetOf = (bytes: Uint8Array, name: string) =>
  openWorkbookFile(bytes, "copy.xlsx").sheets.find((sheet) => sheet.name === name);

test("no edits give the very same bytes", () => {
  const book = busyWorkbook();
  expect(editedCopy(book, "busy.xlsx", nothing)).toBe(book);
});

test("a changed cell leaves every other part of the file as it is packed, and every other cell as it is written", () => {
  const before = partsOf(busyWorkbook());
  const copy = editedCopy(busyWorkbook(), "busy.xlsx", {
    ...nothing,
    sheets: [{ name: "Deals", cells: [edit(2, 1, "Valves")] }],
  });
  const after = partsOf(copy);
  const changed = [...before.keys()].filter((name) => before.get(name)?.packed !== after.get(name)?.packed);
  expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  for (const name of Object.keys(foreignParts)) expect(after.get(name)).toEqual(before.get(name));
  const sheet = before.get("xl/worksheets/sheet1.xml")?.text ?? "";
  expect(after.get("xl/worksheets/sheet1.xml")?.text).toBe(
    sheet.replace(
      '<c r="B2" t="inlineStr"><is><t>Sensors</t></is></c>',
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">Valves</t></is></c>',
    ),
  );
  expect(sheetOf(copy, "Deals")?.cells.values[1]).toEqual(['=HYPERLINK("x")', "Valves"]);
});

const rows = (inside: string) => ({
  sheets: { Deals: `<dimension ref="A1:B4"/><sheetData>${inside}</sheetData>` },
});
const row = (r: number, inside: string) => `<row r="${r}" spans="1:2">${inside}</row>`;
const number = (address: string, value: number, style = "") =>
  `<c r="${address}"${style}><v>${value}</v></c>`;

test.each([
  [
    "a cell before, between and behind others",
    [edit(2, 0, 7), edit(2, 2, 8), edit(2, 4, 9)],
    [7, 5, 8, 6, 9],
  ],
  ["a cell that is emptied", [edit(2, 1, null)], [null, null, null, 6]],
  [
    "truth and text that looks like a formula",
    [edit(2, 0, true), edit(2, 4, "=1+1")],
    [true, 5, null, 6, "=1+1"],
  ],
])("%s", (_, cells, expected) => {
  const book = workbookOf(rows(row(2, number("B2", 5) + number("D2", 6))));
  const copy = editedCopy(book, "deals.xlsx", { ...nothing, sheets: [{ name: "Deals", cells }] });
  expect(sheetOf(copy, "Deals")?.cells.values[1]).toEqual(expected);
});

test("rows are added above, between and below those that are there, and the sheet says how far it goes", () => {
  const book = workbookOf(rows(row(2, number("A2", 2)) + row(4, number("A4", 4))));
  const cells = [edit(6, 2, 6), edit(1, 0, 1), edit(3, 0, 3)];
  const copy = editedCopy(book, "deals.xlsx", { ...nothing, sheets: [{ name: "Deals", cells }] });
  expect(sheetOf(copy, "Deals")?.cells.values).toEqual([[1], [2], [3], [4], [], [null, null, 6]]);
  expect(partsOf(copy).get("xl/worksheets/sheet1.xml")?.text).toContain('<dimension ref="A1:C6"/>');
});

test("a sheet without a cell takes some", () => {
  const copy = editedCopy(workbookOf({ sheets: { Deals: "<sheetData/>" } }), "deals.xlsx", {
    ...nothing,
    sheets: [{ name: "Deals", cells: [edit(1, 0, "Account")] }],
  });
  expect(sheetOf(copy, "Deals")?.cells.values).toEqual([["Account"]]);
});

test("a formula is written with what it shows, a day with its number format", () => {
  const book = workbookOf(rows(row(2, number("A2", 2))));
  const cells = [{ ...edit(3, 0, 4), formula: 'IF(A2<3,A2*2,"&")' }, edit(3, 1, 46082, "yyyy-mm-dd")];
  const copy = editedCopy(book, "deals.xlsx", { ...nothing, sheets: [{ name: "Deals", cells }] });
  const sheet = sheetOf(copy, "Deals");
  expect(sheet?.cells.values[2]).toEqual([4, 46082]);
  expect(sheet?.cells.formats?.[2]?.[1]).toBe("yyyy-mm-dd");
  const { text = "" } = partsOf(copy).get("xl/worksheets/sheet1.xml") ?? {};
  expect(text).toContain("<f>IF(A2&lt;3,A2*2,&quot;&amp;&quot;)</f><v>4</v>");
  expect(partsOf(copy).get("xl/workbook.xml")?.text).toContain('fullCalcOnLoad="1"');
});

test("where a formula gives way, those that were copied from it keep their values, and nobody lists it any more", () => {
  const shared =
    row(2, '<c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>10</v></c>') +
    row(3, '<c r="A3"><f t="shared" si="0"/><v>12</v></c>');
  const book = workbookOf({
    ...rows(shared),
    more: { "xl/calcChain.xml": '<calcChain><c r="A2" i="1"/></calcChain>' },
  });
  const copy = editedCopy(book, "deals.xlsx", {
    ...nothing,
    sheets: [{ name: "Deals", cells: [edit(2, 0, 3)] }],
  });
  expect(sheetOf(copy, "Deals")?.cells.values.slice(1)).toEqual([[3], [12]]);
  expect(partsOf(copy).has("xl/calcChain.xml")).toBe(false);
  expect(partsOf(copy).get("xl/worksheets/sheet1.xml")?.text).not.toContain("<f");
});

test("a sheet of ours is added, and is known again by its key whatever it is called", () => {
  const log = {
    name: "It's mine",
    cells: [{ ...edit(1, 0, "Date"), bold: true }, edit(2, 0, "2026-10-20"), edit(2, 1, 0.72, "0%")],
    widths: [14, undefined, 30],
    own: { key: "log", extents: ["A1:B2", "D4"] },
  };
  const copy = editedCopy(busyWorkbook(), "busy.xlsx", { ...nothing, added: [log] });
  const sheet = sheetOf(copy, "It's mine");
  expect(sheet?.cells.values).toEqual([["Date"], ["2026-10-20", 0.72]]);
  expect(sheet?.cells.formats?.[1]?.[1]).toBe("0%");
  expect(sheet?.widths).toEqual([14, undefined, 30]);
  expect(sheet?.own).toEqual({ key: "log", extents: ["A1:B2", "D4"] });
  for (const name of Object.keys(foreignParts))
    expect(partsOf(copy).get(name)?.packed).toBe(partsOf(busyWorkbook()).get(name)?.packed);
  // Written again, the sheet says of other cells that they are ours.
  const again = editedCopy(copy, "busy.xlsx", {
    ...nothing,
    sheets: [{ name: "It's mine", cells: [edit(3, 0, "2026-10-27")] }],
    marks: [{ key: "log", extents: ["A1:B3"], sheet: "It's mine" }],
  });
  expect(sheetOf(again, "It's mine")?.own?.extents).toEqual(["A1:B3"]);
});

test("a second save adds its sheets beside those of the first", () => {
  const added = (name: string) => ({ name, cells: [edit(1, 0, name)], widths: [] });
  const first = editedCopy(busyWorkbook(), "busy.xlsx", { ...nothing, added: [added("One"), added("Two")] });
  const second = editedCopy(first, "busy.xlsx", { ...nothing, added: [added("Three")] });
  expect(openWorkbookFile(second, "busy.xlsx").sheets.map(({ name }) => name)).toEqual([
    "Deals",
    "Other",
    "One",
    "Two",
    "Three",
  ]);
  expect(sheetOf(second, "Three")?.cells.values).toEqual([["Three"]]);
});

test("a sheet is taken away with what the workbook says of it, and the places of the others move up", () => {
  const cell = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  const calling = "<sheetData><row><c><f>SUM('My &amp; plan'!A1,Team!A1)</f></c></row></sheetData>";
  const book = workbookOf({
    sheets: { Plan: cell, "My &amp; plan": cell, Team: cell, Deals: calling, Log: cell },
    workbook:
      '<definedNames><definedName name="FunnelBalance.log">\'Log\'!$A$1</definedName><definedName name="Own" localSheetId="0">Plan!$A$1</definedName>' +
      '<definedName name="Kept" localSheetId="3">Deals!$A$1</definedName><definedName name="Other">MyPlan!$A$1</definedName></definedNames>',
    more: {
      "[Content_Types].xml": `<Types>${[1, 2, 3, 4, 5].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="x"/>`).join("")}</Types>`,
    },
  });
  expect(sheetsInUse(book, "deals.xlsx", ["Plan", "My & plan", "Team", "Log"])).toEqual([
    "My & plan",
    "Team",
  ]);
  expect(sheetsInUse(book, "deals.xlsx", ["Team", "Deals"])).toEqual([]);
  const copy = editedCopy(book, "deals.xlsx", { ...nothing, removed: ["Plan", "Log"] });
  expect(openWorkbookFile(copy, "copy.xlsx").sheets.map(({ name }) => name)).toEqual([
    "My & plan",
    "Team",
    "Deals",
  ]);
  const parts = partsOf(copy);
  expect(parts.size).toBe(partsOf(book).size - 2);
  const workbook = parts.get("xl/workbook.xml")?.text ?? "";
  expect(workbook.match(/<definedName .*?<\/definedName>/g)).toEqual([
    '<definedName name="Kept" localSheetId="2">Deals!$A$1</definedName>',
    '<definedName name="Other">MyPlan!$A$1</definedName>',
  ]);
  for (const list of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
    const said = parts.get(list)?.text ?? "";
    expect(said.match(/sheet\d\.xml/g)).toEqual(["sheet2.xml", "sheet3.xml", "sheet4.xml"]);
  }
});

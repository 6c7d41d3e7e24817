import { strFromU8, unzipSync } from "fflate";
import type { ColourRule } from "../../../core/colours/ColourRule";
import { fileProblem } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { colouredCopy } from "../../../local-workbook/files/xlsx/colouredCopy";
import { readZip } from "../../../local-workbook/files/zip/readZip";
import {
  afterRules,
  beforeRules,
  busyWorkbook,
  cells,
  extensions,
  foreignParts,
  usersRules,
} from "./fixtures/busyWorkbook";
import { workbookOf } from "./fixtures/workbookOf";

const rule = (group: ColourRule["group"], range: string, term: string, fill = "#f0a875"): ColourRule => ({
  group,
  range,
  formula: `=${term}*(N("Funnel Balance")=0)`,
  fill,
  text: "#3d1c06",
});
const dominant = rule("dominant-line", "B2:B9", '(TRIM($B2)="Sensors & <Valves>")');
const overworked = rule("overworked-account", "A2:A9", '(TRIM($A2)="Tidewater")', "#b493cc");

const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const text = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array(0));
const sheet = "xl/worksheets/sheet1.xml";
const styles = "xl/styles.xml";
const colour = (bytes: Uint8Array, ...rules: ColourRule[]) =>
  colouredCopy(bytes, "deals.xlsx", "Deals", rules);

const dominantXml = (id: number, priority: number) =>
  `<conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="${id}" priority="${priority}"><formula>(TRIM($B2)=&quot;Sensors &amp; &lt;Valves&gt;&quot;)*(N(&quot;Funnel Balance&quot;)=0)</formula></cfRule></conditionalFormatting>`;

describe("a coloured copy", () => {
  const original = busyWorkbook();
  const coloured = colour(original, dominant, overworked);

  it("leaves every part but the sheet and the styles byte for byte, compressed as it was", () => {
    const [before, after] = [readZip(original), readZip(coloured)];
    if (!before || !after) throw new Error("both are zip files");
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    const stored = (zip: typeof before, name: string) => {
      const entry = zip.entries.find((each) => each.name === name);
      return entry && zip.bytes.slice(entry.offset, entry.offset + 30 + name.length + entry.compressedSize);
    };
    const same = before.entries.filter(({ name }) => name !== sheet && name !== styles);
    expect(same.length).toBeGreaterThanOrEqual(Object.keys(foreignParts).length + 6);
    for (const { name } of same) expect(stored(after, name)).toEqual(stored(before, name));
  });

  it("puts our rules behind the user's own, in their place in the schema, and ranks them last", () => {
    const xml = text(coloured, sheet);
    const written = xml.slice(xml.indexOf("<sheetData>"), xml.indexOf("</worksheet>"));
    // The user's highest rank is the 7 of the data bar in the extension list.
    expect(written.startsWith(cells + beforeRules + usersRules + dominantXml(2, 8))).toBe(true);
    expect(written.endsWith(afterRules + extensions)).toBe(true);
    expect(written).toContain('dxfId="3" priority="9"');
  });

  it("adds differential styles behind the user's own", () => {
    const xml = text(coloured, styles);
    expect(xml).toContain(
      '<dxfs count="4"><dxf><font><b/></font></dxf><dxf><fill/></dxf><dxf><font><color rgb="FF3D1C06"/>',
    );
    expect(xml).toContain(
      '<bgColor rgb="FFB493CC"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/>',
    );
  });

  it("keeps every value, also a text that looks like a formula", () => {
    const values = (bytes: Uint8Array) => openWorkbookFile(bytes, "deals.xlsx").sheets[0]?.cells.values;
    expect(values(coloured)).toEqual(values(original));
    expect(values(coloured)?.[1]?.[0]).toBe('=HYPERLINK("x")');
    expect(text(coloured, sheet)).not.toContain("<f>");
  });

  it("coloured again has the new rules instead of ours, and no further style", () => {
    const again = colour(coloured, overworked);
    expect(text(again, sheet)).not.toContain("Sensors &amp;");
    expect(text(again, sheet).match(/Funnel Balance/g)).toHaveLength(1);
    expect(text(again, sheet)).toContain(usersRules);
    expect(text(again, styles)).toBe(text(coloured, styles));
  });

  it("without rules is the sheet as it was before colouring", () => {
    expect(text(colour(coloured), sheet)).toBe(text(original, sheet));
  });

  it("takes our rule out of a conditional format that also holds one of the user's", () => {
    const theirs = '<cfRule type="expression" dxfId="0" priority="2"><formula>$A2=1</formula></cfRule>';
    const mixed = (ours: string) =>
      `<sheetData/><conditionalFormatting sqref="A1:A9">${theirs}${ours}</conditionalFormatting>`;
    const bytes = workbookOf({
      sheets: {
        Deals: mixed(
          '<cfRule type="expression" dxfId="1" priority="1"><formula>A2*( n("funnel balance")=0 )</formula></cfRule>',
        ),
      },
    });
    expect(text(colour(bytes), sheet)).toContain(mixed(""));
  });

  it.each([
    ["no styles for differences", "<cellXfs/><cellStyles/><tableStyles/>", '<cellStyles/><dxfs count="1">'],
    ["an empty list of them", '<cellXfs/><dxfs count="0"/><tableStyles/>', '<cellXfs/><dxfs count="1">'],
    ["no style at all", "", '"><dxfs count="1">'],
  ])("is made where the workbook has %s", (_, before, after) => {
    const bytes = workbookOf({ sheets: { Deals: '<sheetData/><pageMargins left="1"/>' }, styles: before });
    const copy = colour(bytes, dominant);
    expect(text(copy, styles)).toContain(after);
    expect(text(copy, sheet)).toContain(
      `<sheetData/>${dominantXml(0, 1)}<pageMargins left="1"/></worksheet>`,
    );
  });

  it("writes its elements with the prefix of the sheet", () => {
    const bytes = workbookOf({
      sheets: { Deals: "" },
      more: { "xl/styles.xml": "<x:styleSheet xmlns:x='m'><x:cellXfs/></x:styleSheet>" },
    });
    const parts = partsOf(bytes);
    const prefixed = workbookOf({
      sheets: {},
      more: {
        ...parts,
        [sheet]: "<x:worksheet xmlns:x='m'><x:sheetData></x:sheetData></x:worksheet>",
      },
    });
    const copy = colour(prefixed, dominant);
    expect(text(copy, sheet)).toMatch(
      /<\/x:sheetData><x:conditionalFormatting sqref="B2:B9"><x:cfRule .*<\/x:formula>/,
    );
    expect(text(copy, styles)).toContain('<x:cellXfs/><x:dxfs count="1"><x:dxf><x:font>');
  });

  it("is refused, with the reason, where the workbook has no styles part", () => {
    const { [styles]: _, ...parts } = partsOf(workbookOf({ sheets: { Deals: "<sheetData/>" } }));
    const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array(0));
    const bytes = workbookOf({
      sheets: {},
      more: {
        ...parts,
        "xl/_rels/workbook.xml.rels": rels.replace(/<Relationship Id="rIdStyles"[^>]*>/, ""),
      },
    });
    expect(() => colour(bytes, dominant)).toThrow(new FileError({ code: "no-styles", file: "deals.xlsx" }));
    expect(fileProblem({ code: "no-styles", file: "deals.xlsx" })).toBe(
      "deals.xlsx has no styles to add colours to; open it in a spreadsheet and save it again",
    );
  });
});

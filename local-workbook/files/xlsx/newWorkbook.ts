import { ZipWriter } from "../zip/ZipWriter";
import { cellXml } from "./cellXml";
import { escapeText } from "./escapeText";

export interface NewSheet {
  readonly name: string;
  /** Texts are written as texts, whatever they begin with: none can become a formula. */
  readonly rows: Iterable<readonly (string | number | boolean | null)[]>;
  /** The number format of each column, "" for none. */
  readonly formats: readonly string[];
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  /** The row (from 1) that is bold, and above which the sheet does not scroll. */
  readonly headerRow: number;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const rowsAtOnce = 2000;
const boldStyle = 1;

/** A small workbook of one sheet. The same cells give the same bytes. */
export function newWorkbook(sheet: NewSheet): Uint8Array {
  const formats = [...new Set(sheet.formats)].filter((format) => format !== "");
  const styles = sheet.formats.map((format) => (format === "" ? 0 : formats.indexOf(format) + boldStyle + 1));
  const zip = new ZipWriter();
  const encoder = new TextEncoder();
  const part = (name: string, xml: string) => zip.add(name, (take) => take(encoder.encode(head + xml)));
  part("[Content_Types].xml", contentTypes);
  part("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  part("xl/workbook.xml", workbookXml(sheetTitle(sheet.name)));
  part(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  part("xl/styles.xml", stylesXml(formats));
  zip.add("xl/worksheets/sheet1.xml", (take) => {
    for (const text of sheetXml(sheet, styles)) take(encoder.encode(text));
  });
  return zip.finish();
}

function* sheetXml({ rows, widths, headerRow }: NewSheet, styles: readonly number[]): Generator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">`;
  yield `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield `</sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>`;
  let text = "";
  let number = 0;
  for (const row of rows) {
    number++;
    text += `<row r="${number}">`;
    for (let column = 0; column < row.length; column++) {
      const style = number <= headerRow ? boldStyle : (styles[column] ?? 0);
      text += cellXml({ row: number, column, value: row[column] ?? null }, style);
    }
    text += "</row>";
    if (number % rowsAtOnce === 0) {
      yield text;
      text = "";
    }
  }
  yield `${text}</sheetData></worksheet>`;
}

function stylesXml(formats: readonly string[]): string {
  const first = 164;
  const numbers = formats.map(
    (format, at) => `<numFmt numFmtId="${first + at}" formatCode="${escapeText(format)}"/>`,
  );
  const styles = formats.map(
    (_, at) =>
      `<xf numFmtId="${first + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return `<styleSheet xmlns="${main}">${
    numbers.length > 0 ? `<numFmts count="${numbers.length}">${numbers.join("")}</numFmts>` : ""
  }<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${styles.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${styles.join("")}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
}

function workbookXml(sheetName: string): string {
  return `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="${escapeText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** The name that a sheet can have: Excel allows 31 characters and none of `[]:*?/\\`. */
export function sheetTitle(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]|^'|'$/g, " ").trim();
  return [...allowed].slice(0, 31).join("").trim() || "Sheet1";
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

const contentTypes = `<Types xmlns="${packaged}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`;

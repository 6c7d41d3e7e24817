import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { XlsxPackage } from "../../local-workbook/files/xlsx/XlsxPackage";
import { ZipWriter } from "../../local-workbook/files/zip/ZipWriter";
import { replaceOnce } from "./replaceOnce";

const root = (path: string) => resolve(__dirname, "../..", path);
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kinds = "http://schemas.microsoft.com/office/2011/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * The sample pipeline as a workbook that asks Excel to open the pane of our add-in with it: an extension part by [MS-OWEXML], which names the
 * add-in as an administrator installs it. Programs that know no add-ins pass the part by.
 */
export function demonstration(): Uint8Array {
  const name = "pipeline.xlsx";
  const file = new XlsxPackage(readFileSync(root(`examples/${name}`)), name);
  const patched: Readonly<Record<string, string>> = {
    "[Content_Types].xml": replaceOnce(
      file.text("[Content_Types].xml"),
      "</Types>",
      `${partType("taskpanes", "webextensiontaskpanes")}${partType("webextension1", "webextension")}</Types>`,
    ),
    "_rels/.rels": replaceOnce(
      file.text("_rels/.rels"),
      "</Relationships>",
      `<Relationship Id="rIdPane" Type="${kinds}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
  };
  const writer = new ZipWriter();
  const add = (path: string, text: string) =>
    writer.add(path, (take) => take(new TextEncoder().encode(text)));
  for (const entry of file.zip.entries) {
    const text = patched[entry.name];
    if (text === undefined) writer.copy(file.zip, entry);
    else add(entry.name, text);
  }
  for (const [path, text] of Object.entries(extension())) add(`xl/webextensions/${path}`, declaration + text);
  return writer.finish();
}

const partType = (part: string, kind: string) =>
  `<Override PartName="/xl/webextensions/${part}.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;

function extension(): Readonly<Record<string, string>> {
  const manifest = readFileSync(root("manifest.xml"), "utf8");
  const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(manifest) ?? [];
  const [, version = ""] = /<Version>([^<]+)<\/Version>/.exec(manifest) ?? [];
  return {
    "taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane dockstate="right" visibility="1" width="340" row="1">' +
      '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
      "</wetp:taskpane></wetp:taskpanes>",
    "_rels/taskpanes.xml.rels":
      `<Relationships xmlns="${relations}">` +
      `<Relationship Id="rId1" Type="${kinds}/webextension" Target="webextension1.xml"/></Relationships>`,
    "webextension1.xml":
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}">` +
      `<we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/>` +
      '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
      "<we:bindings/></we:webextension>",
  };
}

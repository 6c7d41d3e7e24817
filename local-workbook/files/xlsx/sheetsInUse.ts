import { quotedSheet } from "../../../core/cells/a1";
import { entryText } from "../zip/inflateEntry";
import { escapeText } from "./escapeText";
import { workbookParts } from "./workbookParts";
import { XlsxPackage } from "./XlsxPackage";

/** Parts in which a formula may stand. */
const withFormulas = /^xl\/(worksheets|charts|chartsheets|pivotCache|externalLinks|tables)\/[^/]+\.xml$/i;

/**
 * Those of some sheets of an .xlsx file that formulas, charts or pivot tables of other sheets call by name: taken away, they would leave errors
 * behind.
 *
 * @throws FileError
 */
export function sheetsInUse(
  bytes: Uint8Array,
  fileName: string,
  names: readonly string[],
): readonly string[] {
  if (names.length === 0) return [];
  const file = new XlsxPackage(bytes, fileName);
  const { sheets } = workbookParts(file);
  const gone = new Set(sheets.filter(({ name }) => names.includes(name)).map(({ path }) => path));
  const used = new Set<string>();
  for (const { name: path } of file.zip.entries) {
    const entry = withFormulas.test(path) && !gone.has(path) ? file.entry(path) : undefined;
    if (entry === undefined) continue;
    const text = entryText(file.zip, entry);
    for (const name of names)
      if (callsSheet(text, name) || text.includes(`sheet="${escapeText(name)}"`)) used.add(name);
  }
  return names.filter((name) => used.has(name));
}

/** Whether formulas in the text of a part call a sheet: "Team!A1", "'My team'!A1". */
export function callsSheet(xml: string, name: string): boolean {
  const text = xml.replaceAll("&apos;", "'").replaceAll("&#39;", "'");
  if (text.includes(`${escapeText(quotedSheet(name))}!`)) return true;
  const called = `${escapeText(name)}!`;
  for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + 1))
    if (at === 0 || !/[\p{L}\p{N}_.'\]]/u.test(text.charAt(at - 1))) return true;
  return false;
}

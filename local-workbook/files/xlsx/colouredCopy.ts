import type { ColourRule } from "../../../core/colours/ColourRule";
import { FileError } from "../FileError";
import { inflateEntry } from "../zip/inflateEntry";
import type { ZipEntry } from "../zip/ZipEntry";
import { ZipWriter } from "../zip/ZipWriter";
import { patchSheetTail } from "./patchSheetTail";
import { patchStyles } from "./patchStyles";
import { SheetSplitter } from "./SheetSplitter";
import { workbookParts } from "./workbookParts";
import { XlsxPackage } from "./XlsxPackage";

/**
 * A copy of an .xlsx file in which our rules of one sheet are these. Only that sheet's conditional formats and the
 * differential styles change; every other part, charts and pivot tables and comments, stays byte for byte, and so do
 * the cells. No rules: ours are taken out.
 *
 * @throws FileError
 */
export function colouredCopy(
  bytes: Uint8Array,
  fileName: string,
  sheetName: string,
  rules: readonly ColourRule[],
): Uint8Array {
  const file = new XlsxPackage(bytes, fileName);
  const parts = workbookParts(file);
  const sheetPath = parts.sheets.find(({ name }) => name === sheetName)?.path ?? "";
  const sheet = file.entry(sheetPath);
  if (!sheet) throw new FileError({ code: "damaged", file: fileName, part: sheetName });
  if (parts.styles === null || !parts.saysStyles) throw new FileError({ code: "no-styles", file: fileName });
  const styles = file.entry(parts.styles);
  const before = file.text(parts.styles);
  const after = patchStyles(before, rules);

  const writer = new ZipWriter();
  for (const entry of file.zip.entries) {
    if (entry === sheet) writer.add(entry.name, (take) => patchSheet(file, sheet, rules, after.ids, take));
    else if (entry === styles && after.xml !== before)
      writer.add(entry.name, (take) => take(new TextEncoder().encode(after.xml)));
    else writer.copy(file.zip, entry);
  }
  return writer.finish();
}

function patchSheet(
  file: XlsxPackage,
  entry: ZipEntry,
  rules: readonly ColourRule[],
  styles: readonly number[],
  take: (piece: Uint8Array) => void,
): void {
  const splitter = new SheetSplitter();
  try {
    inflateEntry(file.zip, entry, (piece) => take(splitter.take(piece)));
    take(new TextEncoder().encode(patchSheetTail(splitter.tail(), splitter.prefix, rules, styles)));
  } catch {
    throw new FileError({ code: "damaged", file: file.fileName, part: entry.name });
  }
}

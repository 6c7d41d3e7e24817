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
  const [named, ...alike] = parts.sheets.filter(({ name }) => name === sheetName);
  const sheet = file.entry(named?.path ?? "");
  if (!sheet) throw file.damaged(sheetName);
  // Another program may read the other of two parts, or of two sheets, than we do.
  if (file.hasTwins || alike.length > 0) throw notColourable(file, sheetName);
  if (parts.styles === null || !parts.saysStyles) throw new FileError({ code: "no-styles", file: fileName });
  const styles = file.entry(parts.styles);
  const { before, after } = patchedStyles(file, parts.styles, rules);

  const writer = new ZipWriter();
  for (const entry of file.zip.entries) {
    if (entry === sheet) writer.add(entry.name, (take) => patchSheet(file, sheet, rules, after.ids, take));
    else if (entry === styles && after.xml !== before)
      writer.add(entry.name, (take) => take(new TextEncoder().encode(after.xml)));
    else writer.copy(file.zip, entry);
  }
  return writer.finish();
}

function patchedStyles(file: XlsxPackage, part: string, rules: readonly ColourRule[]) {
  try {
    const before = file.text(part);
    return { before, after: patchStyles(before, rules) };
  } catch {
    throw notColourable(file, part);
  }
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
    throw notColourable(file, entry.name);
  }
}

/** What was read well and cannot be patched: in UTF-16, or without the elements that all others have. */
function notColourable({ fileName }: XlsxPackage, part: string): FileError {
  return new FileError({ code: "not-colourable", file: fileName, part });
}

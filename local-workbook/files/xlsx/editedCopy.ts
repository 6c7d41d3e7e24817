import { FileError } from "../FileError";
import { entryText } from "../zip/inflateEntry";
import { ZipWriter } from "../zip/ZipWriter";
import type { AddedSheet, OwnMark, SheetEdits } from "./CellEdit";
import { CellStyles } from "./CellStyles";
import { newSheetXml } from "./newSheetXml";
import { patchCells } from "./patchCells";
import { patchWorkbook } from "./patchWorkbook";
import { SheetParts } from "./SheetParts";
import { withoutSheets } from "./withoutSheets";
import { type WorkbookParts, workbookParts } from "./workbookParts";
import { XlsxPackage } from "./XlsxPackage";

export interface WorkbookEdits {
  readonly sheets: readonly SheetEdits[];
  readonly added: readonly AddedSheet[];
  /** The names of sheets that are taken away. Nothing else calls them (see sheetsInUse), and not all go. */
  readonly removed: readonly string[];
  /** The cells that we wrote on those sheets of the file that are ours. */
  readonly marks: readonly (OwnMark & { readonly sheet: string })[];
}

/**
 * A copy of an .xlsx file with these cells changed, these sheets added and those removed. Sheets without a changed cell, charts, pivot tables, comments
 * and pictures stay byte for byte; of a changed sheet only the cells that are named are written anew. No edits: the same bytes.
 *
 * @throws FileError
 */
export function editedCopy(bytes: Uint8Array, fileName: string, edits: WorkbookEdits): Uint8Array {
  const sheets = edits.sheets.filter(({ cells }) => cells.length > 0);
  if (sheets.length + edits.added.length + edits.removed.length === 0) return bytes;
  const file = new XlsxPackage(bytes, fileName);
  const parts = workbookParts(file);
  if (parts.styles === null || !parts.saysStyles) throw new FileError({ code: "no-styles", file: fileName });
  const refuse = (part: string) => new FileError({ code: "not-colourable", file: fileName, part });
  // Another program may read the other of two parts than we do.
  if (file.hasTwins) throw refuse(fileName);
  let written: ReadonlyMap<string, string | null>;
  try {
    written = rewritten(file, parts, parts.styles, { ...edits, sheets });
  } catch (error) {
    throw error instanceof FileError ? error : refuse(fileName);
  }

  const writer = new ZipWriter();
  const encoder = new TextEncoder();
  const waiting = new Map(written);
  for (const entry of file.zip.entries) {
    const text = waiting.get(entry.name);
    waiting.delete(entry.name);
    if (text === undefined) writer.copy(file.zip, entry);
    else if (text !== null) writer.add(entry.name, (take) => take(encoder.encode(text)));
  }
  for (const [name, text] of waiting)
    if (text !== null) writer.add(name, (take) => take(encoder.encode(text)));
  return writer.finish();
}

/** The parts that are other than in the file, by their name; null where one is left out. */
function rewritten(
  file: XlsxPackage,
  parts: WorkbookParts,
  stylesPart: string,
  { sheets, added, removed, marks }: WorkbookEdits,
): ReadonlyMap<string, string | null> {
  const written = new Map<string, string | null>();
  const styles = new CellStyles(file, stylesPart, parts.from1904);
  const packaged = new SheetParts(file, parts.workbook);

  let hasLostFormula = false;
  for (const { name, cells } of sheets) {
    const entry = file.entry(parts.sheets.find((sheet) => sheet.name === name)?.path ?? "");
    if (!entry) throw file.damaged(name);
    const patched = patchCells(entryText(file.zip, entry), cells.map(styles.inFile), styles.of);
    hasLostFormula ||= patched.lostFormula;
    written.set(entry.name, patched.xml);
  }
  const placed = added.map((sheet) => {
    const { path, relation } = packaged.add();
    const cells = sheet.cells.map(styles.inFile).map((cell) => ({ cell, style: styles.of(cell, 0) }));
    written.set(path, newSheetXml(cells, sheet.widths));
    return { name: sheet.name, relation };
  });
  const gone = parts.sheets.filter(({ name }) => removed.includes(name));
  for (const part of gone.flatMap((sheet) => packaged.leaveOutSheet(sheet))) written.set(part, null);
  // It lists the cells that have formulas, and a program calls a file damaged where one has none.
  const chain = hasLostFormula || gone.length > 0 ? packaged.leaveOut("calcChain") : null;
  if (chain !== null) written.set(chain, null);
  const ours = added.flatMap(({ name, own }) => (own ? [{ ...own, sheet: name }] : []));
  const standing = withoutSheets(file.text(parts.workbook), gone);
  const workbook = patchWorkbook(standing, placed, [...marks, ...ours], sheets.length > 0);
  written.set(file.entry(parts.workbook)?.name ?? parts.workbook, workbook);
  for (const [name, text] of [...packaged.changed(), ...styles.changed()]) written.set(name, text);
  return written;
}

import type { OpenOptions, WorkbookFile } from "../WorkbookFile";
import { cellFormats, isDateFormat } from "./cellFormats";
import { sharedStrings } from "./sharedStrings";
import { sheetCells } from "./sheetCells";
import { workbookParts } from "./workbookParts";
import { XlsxPackage } from "./XlsxPackage";

/** Reads every worksheet of an .xlsx workbook. @throws FileError */
export function readXlsx(
  bytes: Uint8Array,
  fileName: string,
  { onProgress }: OpenOptions = {},
): WorkbookFile {
  const file = new XlsxPackage(bytes, fileName);
  const parts = workbookParts(file);
  const formats = cellFormats(file, parts.styles);
  const tables = {
    fileName,
    texts: sharedStrings(file, parts.sharedStrings),
    formats,
    dateStyles: formats.map(isDateFormat),
    from1904: parts.from1904,
    recalculates: parts.recalculates,
  };
  const sizes = parts.sheets.map(({ path }) => file.entry(path)?.compressedSize ?? 0);
  const whole = sizes.reduce((sum, size) => sum + size, 1);
  let before = 0;
  const sheets = parts.sheets.map((part, at) => {
    const size = sizes[at] ?? 0;
    const sheet = sheetCells(file, part, tables, (done) => onProgress?.((before + done * size) / whole));
    before += size;
    return sheet;
  });
  return { kind: "xlsx", name: fileName, sheets, active: parts.active };
}

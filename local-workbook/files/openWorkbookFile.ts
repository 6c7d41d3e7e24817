import { readCsv } from "./csv/readCsv";
import { FileError } from "./FileError";
import { isZip } from "./isZip";
import { refuseOldFormats } from "./refuseOldFormats";
import type { OpenOptions, WorkbookFile } from "./WorkbookFile";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Opens a .csv (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; with or without byte order mark) or .xlsx file
 * by what it holds, whatever its name. Runs in Node and in a browser alike.
 *
 * @throws FileError with one line for people: empty, binary, cut short, damaged, protected by a password, an old format.
 */
export function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): WorkbookFile {
  if (bytes.length === 0) throw new FileError({ code: "empty", file: fileName });
  refuseOldFormats(bytes, fileName);
  if (isZip(bytes)) return readXlsx(bytes, fileName, options);
  if (/\.xls[xm]$/i.test(fileName)) throw new FileError({ code: "not-a-workbook", file: fileName });
  return readCsv(bytes, fileName, options);
}

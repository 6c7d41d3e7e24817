import { FileError } from "../FileError";
import type { OpenOptions, WorkbookFile } from "../WorkbookFile";
import { CsvRows } from "./CsvRows";
import { guessDialect } from "./guessDialect";
import { longRows } from "./longRows";
import { looksBinary } from "./looksBinary";
import { textChunks } from "./textChunks";

const sample = 1 << 16;
/** Excel's own first line, "sep=;", names the separator. */
const named = /^"?sep=(.)"?[,;\t|]*(?:\r\n?|\n)/i;
const excel2003 =
  /<\?mso-application progid="Excel.Sheet"|<(?:\w+:)?Workbook\b[^<>]*urn:schemas-microsoft-com/;
const otherKinds = [
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "rtf"],
  [/^\s*(\{\s*"|\[\s*[{[])/, "json"],
] as const;
const webPage = /^\s*<(!doctype html|html|table|head|body|meta|\?xml)/i;

/** Reads a separated text file. Every cell stays text; what it means is for the table reader to say. */
export function readCsv(bytes: Uint8Array, fileName: string, { onProgress }: OpenOptions = {}): WorkbookFile {
  const head = [...textChunks(bytes.subarray(0, sample))].map(({ text }) => text).join("");
  refuseNoText(head, fileName);
  const [line = "", separator] = named.exec(head) ?? [];
  const rows = head.slice(line.length);
  const looked = bytes.length > sample ? wholeLines(rows) : rows;
  const dialect = { ...guessDialect(looked), ...(separator && { separator }) };
  const csv = new CsvRows(fileName, dialect);
  let skip = line.length;
  for (const { text, done, encoding } of textChunks(bytes)) {
    csv.add({ text: text.slice(skip), encoding });
    skip = 0;
    onProgress?.(done);
  }
  csv.end();
  if (csv.rows.every((row) => row.every((cell) => cell.trim() === "")))
    throw new FileError({ code: "empty", file: fileName });
  const long = longRows(csv.rows);
  const sheet = {
    name: fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, ""),
    hidden: false,
    cells: { values: csv.rows, top: 1, left: 0 },
    widths: [],
    hiddenRows: [],
    notes: [...csv.notes(), ...(long === null ? [] : [long])],
  };
  return { kind: "csv", name: fileName, sheets: [sheet], active: 0 };
}

function refuseNoText(head: string, fileName: string): void {
  const kind = otherKinds.find(([sign]) => sign.test(head))?.[1];
  if (kind !== undefined) throw new FileError({ code: "other-kind", file: fileName, kind });
  if (looksBinary(head)) throw new FileError({ code: "not-text", file: fileName });
  if (excel2003.test(head)) throw new FileError({ code: "old-format", file: fileName, format: "xml" });
  if (webPage.test(head)) throw new FileError({ code: "web-page", file: fileName });
}

/** The last line of a part of a file is cut off, and would be the one row with fewer cells. */
function wholeLines(text: string): string {
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return end > 0 ? text.slice(0, end + 1) : text;
}

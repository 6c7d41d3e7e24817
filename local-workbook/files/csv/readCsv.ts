import Papa from "papaparse";
import { FileError } from "../FileError";
import { KnownTexts } from "../KnownTexts";
import type { FileNote, OpenOptions, WorkbookFile } from "../WorkbookFile";
import { guessSeparator } from "./guessSeparator";
import { looksBinary } from "./looksBinary";
import { textChunks } from "./textChunks";

const sample = 1 << 16;
/** No row is this long: a quotation mark was never closed. */
const longestRow = 1 << 24;

/** Reads a separated text file. Every cell stays text; what it means is for the table reader to say. */
export function readCsv(bytes: Uint8Array, fileName: string, { onProgress }: OpenOptions = {}): WorkbookFile {
  const rows: string[][] = [];
  const oddRows = new Set<number>();
  const known = new KnownTexts();
  let parser: Papa.Parser | undefined;
  let pending = "";

  const take = (input: string, last: boolean) => {
    parser ??= new Papa.Parser({ delimiter: separatorOf(input.slice(0, sample), fileName), newline: "\n" });
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(input, 0, !last);
    for (const { code, row = 0 } of errors) {
      if (code === "MissingQuotes") throw unclosed(rows.length + row);
      // A row that the piece cuts off is read again with the next piece.
      if (code === "InvalidQuotes" && row < data.length) oddRows.add(rows.length + row + 1);
    }
    for (const row of data) rows.push(row.map((text, column) => known.text(column, text)));
    return input.slice(meta.cursor);
  };
  const unclosed = (row: number) => new FileError({ code: "unclosed-quote", file: fileName, row: row + 1 });

  for (const { text, done } of textChunks(bytes)) {
    pending = take(pending + text, false);
    if (pending.length > longestRow) throw unclosed(rows.length);
    onProgress?.(done);
  }
  if (pending !== "") take(pending, true);
  if (/^sep=/i.test(rows[0]?.[0] ?? "") && rows[0]?.every((cell, at) => at === 0 || cell === ""))
    rows.shift();
  if (rows.every((row) => row.every((cell) => cell.trim() === "")))
    throw new FileError({ code: "empty", file: fileName });
  return workbook(rows, fileName, quotesNote(oddRows));
}

function separatorOf(head: string, fileName: string): string {
  if (looksBinary(head)) throw new FileError({ code: "not-text", file: fileName });
  if (/^\s*<(!doctype html|html|table|head|body|meta|\?xml)/i.test(head))
    throw new FileError({ code: "web-page", file: fileName });
  // Excel's own first line, "sep=;", names the separator.
  return /^"?sep=(.)"?\n/i.exec(head)?.[1] ?? guessSeparator(head);
}

function quotesNote(rows: ReadonlySet<number>): FileNote[] {
  const [first] = rows;
  return first === undefined ? [] : [{ code: "quotes-repaired", rows: rows.size, first }];
}

function workbook(values: string[][], name: string, notes: FileNote[]): WorkbookFile {
  const sheet = {
    name: name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, ""),
    hidden: false,
    cells: { values, top: 1, left: 0 },
    widths: [],
    hiddenRows: [],
  };
  return { kind: "csv", name, sheets: [sheet], active: 0, notes };
}

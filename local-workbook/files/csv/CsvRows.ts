import type { FileNote } from "../../../core/words/FileNote";
import { FileError } from "../FileError";
import { KnownTexts } from "../KnownTexts";
import { limits } from "../limits";
import { type Dialect, unifyLineEnds } from "./Dialect";
import type { Encoding } from "./detectEncoding";
import { macNote } from "./macNote";
import { rowParser } from "./rowParser";
import { StrayCells } from "./StrayCells";
import type { TextChunk } from "./textChunks";

/** What draws the lines of a printed table. */
const rule = /^[-=_+:|\s]*$/;

/** Whether a row only draws a line, such as "----- | -----"; it stays in its place, without cells. */
function isRule(row: readonly string[]): boolean {
  const first = row.find((cell) => cell.trim() !== "") ?? "";
  return /^[\s+:|]*[-=_]{2}/.test(first) && row.every((cell) => rule.test(cell));
}

/** The rows of a text file that comes in pieces, and what there is to tell of them. */
export class CsvRows {
  readonly rows: string[][] = [];
  readonly #fileName: string;
  readonly #lineEnd: Dialect["lineEnd"];
  readonly #parse: ReturnType<typeof rowParser>;
  readonly #oddRows = new Set<number>();
  readonly #strayCells = new StrayCells();
  readonly #known = new KnownTexts();
  #pending = "";
  #cells = 0;
  #encoding: Encoding = "utf-8";

  constructor(fileName: string, dialect: Dialect) {
    this.#fileName = fileName;
    this.#lineEnd = dialect.lineEnd;
    this.#parse = rowParser(dialect);
  }

  add({ text, encoding }: Pick<TextChunk, "text" | "encoding">): void {
    this.#encoding = encoding;
    this.#take(this.#pending + unifyLineEnds(text, this.#lineEnd), false);
    // No row is this long: it has no end of line, or swallowed those behind a quotation mark that was never closed.
    if (this.#pending.length > limits.textRow)
      throw this.#refused(/[\r\n]/.test(this.#pending) ? "unclosed-quote" : "endless-row", this.rows.length);
  }

  /** Takes the last row, which may have no line end. */
  end(): void {
    if (this.#pending !== "") this.#take(this.#pending, true);
  }

  notes(): FileNote[] {
    const [first] = this.#oddRows;
    const quotes =
      first === undefined ? null : ({ code: "quotes-repaired", rows: this.#oddRows.size, first } as const);
    const mac = this.#encoding === "macintosh" ? macNote(this.rows) : [];
    return [...(quotes ? [quotes] : []), ...mac, ...this.#strayCells.notes()];
  }

  #take(input: string, isLast: boolean): void {
    const { data, errors, rest } = this.#parse(input, isLast);
    for (const { code, row } of errors) {
      if (code === "MissingQuotes") throw this.#refused("unclosed-quote", this.rows.length + row);
      // A row that the piece cuts off is read again with the next piece.
      if (code === "InvalidQuotes" && row < data.length) this.#oddRows.add(this.rows.length + row + 1);
    }
    for (const row of data) {
      this.#checkSize(row);
      if (isRule(row)) {
        this.rows.push([]);
        continue;
      }
      const cells =
        this.#encoding === "utf-8 with strays" ? this.#strayCells.mended(row, this.rows.length + 1) : row;
      this.rows.push(cells.map((cell, column) => this.#known.text(column, cell)));
    }
    this.#pending = rest;
  }

  #refused(code: "unclosed-quote" | "endless-row", row: number): FileError {
    return new FileError({ code, file: this.#fileName, row: row + 1 });
  }

  #checkSize(row: readonly string[]): void {
    this.#cells += row.length;
    const of = row.length > limits.columns ? "columns" : this.#cells > limits.cells ? "cells" : null;
    if (of !== null)
      throw new FileError({ code: "beyond-limit", file: this.#fileName, of, most: limits[of] });
  }
}

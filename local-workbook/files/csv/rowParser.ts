import Papa from "papaparse";
import type { Dialect } from "./Dialect";

/** The rows of a piece of text, what is wrong with their quotation marks (by row from 0), and the text after the last whole row. */
export interface ParsedRows {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly rest: string;
}

/** Parts a text that comes in pieces; all but the last may end in the midst of a row. */
export function rowParser({ lineEnd, separator }: Dialect): (piece: string, isLast: boolean) => ParsedRows {
  const newline = lineEnd === "\r" ? "\r" : "\n";
  if (typeof separator !== "string") return bySpaces(newline, separator);
  const parser = new Papa.Parser({ delimiter: separator, newline });
  return (piece, isLast) => {
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(piece, 0, !isLast);
    return {
      data,
      errors: errors.map(({ code, row = 0 }) => ({ code, row })),
      rest: piece.slice(meta.cursor),
    };
  };
}

function bySpaces(newline: string, cells: (line: string) => string[]) {
  return (piece: string, isLast: boolean): ParsedRows => {
    const lines = piece.split(newline);
    const rest = isLast ? "" : (lines.pop() ?? "");
    return { data: lines.map(cells), errors: [], rest };
  };
}

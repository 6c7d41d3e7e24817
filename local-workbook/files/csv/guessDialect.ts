import Papa from "papaparse";
import { type Dialect, unifyLineEnds } from "./Dialect";
import { spacedColumns } from "./spacedColumns";
import { better, type Steadiness, steadiness } from "./steadiness";

const separators = [",", ";", "\t", "|", "^", "~"];
const lookedAt = 100;

/**
 * How a text file is parted: the line end and the separator under which the most rows have the same number of cells, free
 * lines above the table aside. Decimal commas do not win over semicolons, since the header row has none. Columns that
 * two or more spaces part count where no separator does better. A comma where no row has two cells.
 */
export function guessDialect(start: string): Dialect {
  const ends: Dialect["lineEnd"][] = /\r(?!\n|$)/.test(start)
    ? start.includes("\n")
      ? ["\n", "\r", "either"]
      : ["\r"]
    : ["\n"];
  let best: Dialect = { lineEnd: ends[0] ?? "\n", separator: "," };
  let most: Steadiness = { share: 0, start: 0, cells: 1 };
  for (const lineEnd of ends) {
    const text = unifyLineEnds(start, lineEnd);
    const newline = lineEnd === "\r" ? "\r" : "\n";
    for (const delimiter of separators) {
      const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview: lookedAt });
      const odd = errors.filter(({ code }) => code === "InvalidQuotes").length;
      const found = steadiness(data, odd);
      // A single row shows no line end.
      if (ends.length > 1 && data.length < 2) continue;
      if (better(found, most)) [best, most] = [{ lineEnd, separator: delimiter }, found];
    }
    const lines = text.split(newline, lookedAt);
    const separator = spacedColumns(lines);
    if (separator === null) continue;
    const found = { ...steadiness(lines.map(separator)), cells: 1 };
    if (better(found, most)) [best, most] = [{ lineEnd, separator }, found];
  }
  return best;
}

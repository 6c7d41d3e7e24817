import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { isQuote } from "../headerVocabulary/isQuote";
import { codesOf, type RowGroups, type RowTable } from "./RowTable";

/** What a column of quotes beside the deal's id says of a row; null without one. */
export function quotesOf({ cells, layout }: RowTable): ((row: number) => string) | null {
  const found = layout.attributes.find(({ header }) => isQuote(header));
  if (found === undefined) return null;
  return (row) => cellText(cells.values[layout.headerAt + 1 + row]?.[found.column - cells.left]);
}

/** Whether rows of one line of a deal are there, and each is of another quote. */
export function areSeveralQuotes(
  table: RowTable,
  { keys }: RowGroups,
  quoteAt: (row: number) => string,
): boolean {
  const lines = codesOf(table, "line");
  const quotesOfLine = new Map<string, Set<string>>();
  let several = false;
  for (let place = 0; place < keys.length; place++) {
    const row = at(table.rows, place);
    if (at(keys, place) < 0) continue;
    const line = `${at(keys, place)}|${at(lines, row)}`;
    const quote = quoteAt(row);
    const known = quotesOfLine.get(line);
    if (known === undefined) quotesOfLine.set(line, new Set([quote]));
    else if (quote === "" || known.has(quote)) return false;
    else {
      known.add(quote);
      several = true;
    }
  }
  return several;
}

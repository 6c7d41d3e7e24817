import { at } from "../../cells/at";
import { isEmpty } from "../../cells/isEmpty";
import type { Pipeline } from "../../table/Pipeline";
import { type DocumentKind, documentKind } from "./documentKind";

/**
 * What each row of a list of purchases is, by a column that names kinds of documents and nothing else, sales and others among them; null
 * where no column does.
 */
export function documentsOf({
  attributes,
  source,
  sheetRows,
  rows,
}: Pipeline): readonly (DocumentKind | null)[] | null {
  for (const { column } of attributes) {
    const read: (DocumentKind | null)[] = [];
    for (let row = 0; row < rows; row++) {
      const cell = source.values[at(sheetRows, row) - source.top]?.[column - source.left];
      const kind = documentKind(cell);
      if (kind === null && !isEmpty(cell)) break;
      read.push(kind);
    }
    if (read.length < rows || !read.includes("sale")) continue;
    if (read.includes("return") || read.includes("neither")) return read;
  }
  return null;
}

import { isEmpty } from "../../core/cells/isEmpty";
import { type DocumentKind, documentKind } from "../../core/customers/history/documentKind";
import type { Database } from "../Database";
import { distinctCells } from "./distinctCells";
import type { Sample } from "./openSample";

/** The column of a list of purchases that names kinds of documents and nothing else, sales and others among them, as in core's `documentsOf`. */
export async function documentsColumn(
  database: Database,
  { table, columns }: Sample,
): Promise<string | null> {
  const { values } = table.cells;
  const { attributes, headerAt } = table.layout;
  for (const { column: position } of attributes) {
    const seen = values.slice(headerAt + 1).map((row) => row[position]);
    const column = columns[position];
    if (column === undefined || seen.some((cell) => !isEmpty(cell) && documentKind(cell) === null)) continue;
    const { cells } = await distinctCells(database, column, false);
    const kinds = new Set<DocumentKind | null>(cells.map(documentKind));
    if (!kinds.has(null) && kinds.has("sale") && kinds.size > 1) return column;
  }
  return null;
}

import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";
import type { ItemRows, OtherRows } from "./OtherRows";

export interface ItemLines {
  /** The table without its items, whose lines stand in the rows of their deals. */
  readonly cells: CellTable;
  readonly items: readonly ItemRows[];
}

/** From this strength on a header says that lines are named below it. */
const clear = 0.65;

/**
 * Writes what the items below deals name as product lines into the rows of these, where they name none themselves: one cell with all lines of
 * the deal, in a further column where the table has none for lines. Items are no deals.
 *
 * @param others the rows below headers of their own
 * @returns null where none of them are items
 * @example itemLines({ values: [["Deal"], ["Roll"], ["", "Product"], ["", "Sensors"]], left: 0 }, { headerAt: 0, headers: ["Deal"], positions: new Map() }, [{ rows: [2, 3], areItems: true }]).cells.values[1] // ["Roll", "Sensors"]
 */
export function itemLines(
  cells: CellTable,
  layout: TableLayout,
  others: readonly OtherRows[],
): ItemLines | null {
  const blocks = others.filter(({ areItems }) => areItems);
  if (blocks.length === 0) return null;
  const values: (readonly unknown[])[] = [...cells.values];
  const joined = new Map(cells.joined);
  const own = layout.positions.get("line");
  const at = own ?? layout.headers.length;
  const items = blocks.map(({ rows }) => {
    const [first = 0, ...more] = rows;
    const headers = (cells.values[first] ?? []).map(cellText);
    const from = headers.findIndex((header) => strengthOf(headerMatches(header), "line") >= clear);
    const lines = more.flatMap((row) => {
      const cell = cells.values[row]?.[from];
      return isBlankName(cell) ? [] : [cellText(cell)];
    });
    for (const row of rows) values[row] = [];
    const parent = [...(cells.values[first - 1] ?? [])];
    const isTold = lines.length > 0 && isBlankName(parent[at]);
    if (isTold) {
      while (parent.length < at) parent.push(null);
      parent[at] = [...new Set(lines)].join("; ");
      values[first - 1] = parent;
      if (own === undefined) joined.set(cells.left + at, cells.left + from);
    }
    return { rows, headers: headers.filter(Boolean), line: isTold ? (headers[from] ?? null) : null };
  });
  const named = items.find(({ line }) => line !== null)?.line;
  if (own === undefined && named != null) values[layout.headerAt] = [...layout.headers, named];
  return { cells: { ...cells, values, joined }, items };
}

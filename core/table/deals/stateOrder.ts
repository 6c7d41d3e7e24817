import { at } from "../../cells/at";
import { dateColumn } from "../dates/dateColumn";
import { rowOrder } from "../dates/rowOrder";
import { encodeColumns } from "../encodeColumns";
import { isWhenWritten } from "../headerVocabulary/isWhenWritten";
import { daysOfChange, type RowTable, type StateOrder } from "./RowTable";

/**
 * The column that tells which of several states of a deal is the latest: the last change, else one headed like the time or version of the
 * row ("KW", "Month", "Rev") that tells all states apart. Null where none does.
 *
 * @param states rows of the states, deal by deal
 */
export function stateOrder(table: RowTable, states: readonly (readonly number[])[]): StateOrder | null {
  const { cells, layout } = table;
  if (states.length === 0) return null;
  const { lastActivity } = layout.columns;
  const changed = daysOfChange(table);
  if (
    changed !== null &&
    lastActivity !== undefined &&
    states.some((rows) => rows.some((row) => at(changed, row) > 0))
  )
    return { header: lastActivity.header, values: changed, ends: null };
  for (const { column, header } of layout.attributes) {
    if (!isWhenWritten(header)) continue;
    const position = column - cells.left;
    const raw = encodeColumns(cells.values, layout.headerAt + 1, new Map(), new Map([["order", position]]));
    const measure = raw.measures.get("order");
    if (measure === undefined) continue;
    const order = rowOrder(measure, dateColumn(measure).values, header);
    if (order !== null && states.every((rows) => tellsApart(order.values, rows))) return { header, ...order };
  }
  return null;
}

function tellsApart(values: Float64Array, rows: readonly number[]): boolean {
  const own = new Set(rows.map((row) => at(values, row)));
  return own.size === rows.length && !own.has(Number.NaN);
}

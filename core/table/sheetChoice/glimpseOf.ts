import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { openTable } from "../openTable";
import { likenessOfTable, looked } from "./likenessOf";

/** What somebody is shown of a sheet with deals before it is opened. */
export interface Glimpse {
  /** How much of a pipeline it is, 0..1. */
  readonly score: number;
  /** Sheet row (from 1) of the headers, and how many rows stand below it. */
  readonly headerRow: number;
  readonly rows: number;
  /** The headers of the columns that tell most, and what stands below them in the first rows. */
  readonly preview: readonly (readonly string[])[];
}

/** So many rows are shown below the headers. */
const shownRows = 2;
const telling = ["account", "line", "stage", "amount"] as const;

/**
 * A glimpse of a sheet; null where it holds no deals (see likenessOf).
 *
 * @example glimpseOf({ values: [["Read me"]], top: 1, left: 0 }) // null
 */
export function glimpseOf(cells: CellTable): Glimpse | null {
  const table = openTable({ ...cells, values: cells.values.slice(0, looked) }, {});
  if ("code" in table) return null;
  const { headerAt, headers, positions } = table.layout;
  const rows = cells.values.length - headerAt - 1;
  const { holds, score } = likenessOfTable(table, rows);
  if (holds !== "deals") return null;
  const columns = telling.flatMap((role) => positions.get(role) ?? []).sort((a, b) => a - b);
  const below = cells.values.slice(headerAt + 1, headerAt + 1 + shownRows);
  return {
    score,
    headerRow: cells.top + headerAt,
    rows,
    preview: [
      columns.map((at) => headers[at] ?? ""),
      ...below.map((row) => columns.map((at) => cellText(row[at]))),
    ],
  };
}

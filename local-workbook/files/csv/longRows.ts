import type { FileNote } from "../../../core/words/FileNote";

/** Of more rows than this part the table is simply uneven. */
const rare = 0.1;
/** So few are told however short the table is. */
const few = 3;

/**
 * The rows that have more cells than the table has columns: there a separator stood within a text without quotes, and what follows it moved on by a column. The table's
 * columns are those of its first row of several cells, or as many as most rows have.
 *
 * @returns null where there is none, or where uneven rows are the habit of the file
 * @example longRows([["Account", "Stage"], ["Acme", " Inc", "Demo"], ["Beta", "Demo"]]) // { code: "long-rows", rows: 1, first: 2 }
 */
export function longRows(rows: readonly (readonly string[])[]): FileNote | null {
  const isFilled = (cell: string) => cell.trim() !== "";
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, count], [b, other]) => other - count || b - a);
  const header = rows.find((row) => row.filter(isFilled).length > 1);
  if (usual === undefined || header === undefined) return null;
  const columns = Math.max(usual[0], header.length);
  const found: number[] = [];
  rows.forEach((row, at) => {
    if (row.length > columns && row.slice(columns).some(isFilled)) found.push(at);
  });
  const [first] = found;
  if (first === undefined || found.length > Math.max(few, rare * rows.length)) return null;
  return { code: "long-rows", rows: found.length, first: first + 1 };
}

import type { Column } from "./arguments/asColumn";
import type { DataRows } from "./arguments/rawColumn";

/** How many data rows hold each distinct cell: one pass that keeps nothing a row. Empty cells are left out. */
export function countByCell(column: Column, { first, end }: DataRows) {
  const cells: unknown[] = [];
  const counts: number[] = [];
  const known = new Map<unknown, number>();
  for (let row = first; row < end; row++) {
    const cell = column[row]?.[0];
    if (cell === "" || cell === null || cell === undefined) continue;
    const code = known.get(cell);
    if (code === undefined) {
      known.set(cell, cells.length);
      cells.push(cell);
      counts.push(1);
    } else counts[code] = (counts[code] as number) + 1;
  }
  return { cells, counts };
}

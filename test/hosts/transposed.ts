/** Rows as columns: what TRANSPOSE shows, the array formula of somebody else that every host has. */
export function transposed(cells: unknown): unknown[][] {
  const rows = Array.isArray(cells) ? cells : [[cells]];
  const [first = []]: unknown[][] = rows;
  return first.map((_, column) => rows.map((row) => row[column]));
}

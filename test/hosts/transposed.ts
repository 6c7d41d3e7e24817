/** Rows as columns: what TRANSPOSE shows, the array formula of somebody else that every host has. */
export const transposed = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

import type { Issues } from "../Issues";
import type { Names } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { readNames } from "./readNames";
import { type NamedRole, tellNames } from "./tellNames";

/** Reads the names of accounts or owners; tells blanks, merges and likely misspellings. Null without the column. */
export function namesColumn(
  raw: RawTable,
  layout: TableLayout,
  role: NamedRole,
  keyOf: (text: string) => string,
  issues: Issues,
): Names | null {
  const cells = raw.names.get(role);
  const choice = layout.columns[role];
  if (cells === undefined || choice === undefined) return null;
  const names = readNames(cells, keyOf);
  tellNames(names, choice, role, issues);
  return names;
}

import type { CellTable } from "../cells/CellTable";
import { combineTables } from "./join/combineTables";
import { type OpenTable, openTable } from "./openTable";
import type { ReadFailure, ReadOptions } from "./Reading";

/**
 * Opens a table together with the further tables that the options give.
 *
 * @example openTables({ values: [["Call Acme"]], top: 1, left: 0 }, {}) // { code: "no-header" }
 */
export function openTables(cells: CellTable, options: ReadOptions): OpenTable | ReadFailure {
  if (options.with === undefined) return openTable(cells, options);
  const { name, tables } = options.with;
  const combined = combineTables({ name, cells }, tables);
  const table = openTable(combined.cells, options);
  return "code" in table ? table : { ...table, told: combined.issues };
}

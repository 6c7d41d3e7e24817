import type { CellTable } from "../cells/CellTable";
import type { Slices } from "../cells/slices";
import { combineTables } from "./join/combineTables";
import { type OpenTable, openTableInSlices } from "./openTable";
import type { ReadFailure, ReadOptions } from "./Reading";

/**
 * Opens a table together with the further tables that the options give.
 *
 * @example finish(openTables({ values: [["Call Acme"]], top: 1, left: 0 }, {})) // { code: "no-header" }
 */
export function* openTables(cells: CellTable, options: ReadOptions): Slices<OpenTable | ReadFailure> {
  if (options.with === undefined) return yield* openTableInSlices(cells, options);
  const { name, tables } = options.with;
  const combined = combineTables({ name, cells }, tables);
  yield;
  const table = yield* openTableInSlices(combined.cells, options);
  return "code" in table ? table : { ...table, told: combined.issues };
}

import type { Attribute, ColumnChoice } from "../Pipeline";
import type { Role } from "../role";
import type { ColumnNote } from "./maybeColumns";

/** Where a table's header is and what its columns mean. Positions count from the left of the cells, not of the sheet. */
export interface TableLayout {
  /** Index of the header row in the cells. */
  readonly headerAt: number;
  readonly headers: readonly string[];
  readonly positions: ReadonlyMap<Role, number>;
  readonly columns: Readonly<Partial<Record<Role, ColumnChoice>>>;
  readonly attributes: readonly Attribute[];
  /** Columns that may have been meant, and choices between columns. */
  readonly notes: readonly ColumnNote[];
}

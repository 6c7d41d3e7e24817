import type { RawColumn, RawMeasure } from "./RawColumn";
import type { Role } from "./role";

/** The columns of a table that are read, as they stand in the sheet. Row 0 is the row below the header. */
export interface RawTable<Key = Role> {
  readonly rows: number;
  readonly names: ReadonlyMap<Key, RawColumn>;
  readonly measures: ReadonlyMap<Key, RawMeasure>;
}
